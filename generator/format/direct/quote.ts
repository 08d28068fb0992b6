/**
 * A string literal in double quotes as prettier leaves it: in single quotes where that saves escapes.
 */
export function quote(literal: string): string {
  if (!literal.includes("\\")) return literal;
  const inner = literal.slice(1, -1);
  const doubles = inner.split('"').length - 1;
  const singles = inner.split("'").length - 1;
  if (doubles <= singles) return literal;
  const requoted = inner.replaceAll(
    /\\(["'\\])|'/gu,
    (found: string, escaped: string | undefined) =>
      escaped === '"' ? '"' : escaped === undefined ? "\\'" : found,
  );
  return `'${requoted}'`;
}

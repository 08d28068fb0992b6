/** A string literal as prettier leaves it: in double quotes, but where single ones save escapes. */
export function quote(literal: string): string {
  if (literal.startsWith('"') && !literal.includes("\\")) return literal;
  const inner = literal.slice(1, -1);
  const doubles = inner.split('"').length - 1;
  const singles = inner.split("'").length - 1;
  const best = doubles > singles ? "'" : '"';
  if (literal.startsWith(best)) return literal;
  const requoted = inner.replaceAll(
    /\\(["'\\])|["']/gu,
    (found: string, escaped: string | undefined) => {
      if (escaped === undefined) return found === best ? `\\${found}` : found;
      return escaped === best || escaped === "\\" ? found : escaped;
    },
  );
  return `${best}${requoted}${best}`;
}

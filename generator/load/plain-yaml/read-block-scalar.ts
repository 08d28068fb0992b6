import { BeyondPlainYaml } from "./beyond-plain-yaml.js";
import type { ReadScalar } from "./read-line-scalar.js";

/** `|` or `>`, perhaps with `-`, alone on the rest of its line. */
const header = /([|>])(-?) *\n/y;

/**
 * Reads a literal or folded text (YAML 1.2.2, section 8.1) whose lines all have one indentation, which is more than `own`, that
 * of what it stands in.
 */
export function readBlockScalar(
  text: string,
  { at, own }: { readonly at: number; readonly own: number },
): ReadScalar {
  header.lastIndex = at;
  const [all, style, chomping] = header.exec(text) ?? [];
  if (all === undefined) throw new BeyondPlainYaml();
  const lines: string[] = [];
  let blank = 0;
  let indent = -1;
  let end = at + all.length;
  for (let start = end; start < text.length;) {
    const lineEnd = text.indexOf("\n", start);
    const depth = indentOf(text, start);
    if (start + depth === lineEnd) {
      // A blank line that is longer than the others has spaces as its content.
      if (depth > Math.max(indent, 0)) throw new BeyondPlainYaml();
      blank += 1;
    } else {
      if (depth <= own) break;
      if (indent < 0) indent = depth;
      if (depth !== indent && (depth < indent || style === ">")) throw new BeyondPlainYaml();
      for (; blank > 0; blank -= 1) lines.push("");
      lines.push(text.slice(start + indent, lineEnd));
      end = lineEnd + 1;
    }
    start = lineEnd + 1;
  }
  const [first] = lines;
  if (first === undefined || first === "") throw new BeyondPlainYaml();
  const content = style === "|" ? lines.join("\n") : fold(lines);
  const value = chomping === "-" ? content : `${content}\n`;
  return { located: { start: at, end, value }, next: end };
}

/** Neighbouring lines become one; of the line breaks around empty ones, the first is left out. */
function fold(lines: readonly string[]): string {
  let folded = "";
  let separator = "";
  for (const line of lines) {
    if (line === "") separator = separator === " " ? "\n" : `${separator}\n`;
    else {
      if (line.endsWith(" ")) throw new BeyondPlainYaml();
      folded += separator + line;
      separator = " ";
    }
  }
  return folded;
}

function indentOf(text: string, start: number): number {
  let end = start;
  while (text.charCodeAt(end) === 0x20) end += 1;
  return end - start;
}

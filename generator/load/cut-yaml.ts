/** A member of a block mapping of a YAML text, from its key to the next one. */
export interface YamlCut {
  readonly start: number;
  readonly end: number;
  /** The members of its value, where that is cut further. */
  readonly inside: { readonly key: string; readonly members: readonly YamlCut[] } | undefined;
}

/** Below the root: `components`, `schemas` and the schemas, say. */
export const cutLevels = 3;

/** A line that begins a member: indentation, a plain or quoted key, a colon. */
const memberLine = /( *)(?:[\w/$](?:[^\s:#]|:(?=\S))*|'[^'\n]*'|"[^"\\\n]*"):(?=[ \n])/y;

/** A key alone on its line, which every schema of YAML reads as a string. */
const bareKey = /( *)([A-Za-z_][\w-]*): *\n/y;

/** What has no effect on what stands around it. */
const emptyLine = / *(?:#[^\n]*)?\n/y;

/**
 * Cuts a YAML text into the members of its mappings, by their indentation. A part means alone what it means in the text
 * when it can be parsed and has no anchors. Undefined for a text of any other form.
 */
export function cutYaml(text: string): readonly YamlCut[] | undefined {
  if (text.includes("\r") || !text.endsWith("\n")) return undefined;
  const start = skip(text, text.startsWith("---\n") ? 4 : 0);
  return cutMapping(text, { start, end: text.length, indent: 0, levels: cutLevels });
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** How many levels may be cut, this one included. */
  readonly levels: number;
}

/** The members of a mapping, whose lines begin with the given indentation. */
function cutMapping(text: string, range: Range): readonly YamlCut[] | undefined {
  const starts = findMembers(text, range);
  return starts?.map((start, index) => {
    const end = starts[index + 1] ?? range.end;
    return { start, end, inside: cutInside(text, { ...range, start, end }) };
  });
}

function cutInside(text: string, { start, end, levels }: Range): YamlCut["inside"] {
  if (levels === 1) return undefined;
  const [line = "", outer = "", key = ""] = match(bareKey, text, start) ?? [];
  if (line === "" || /^(?:null|true|false)$/iu.test(key)) return undefined;
  const first = skip(text, start + line.length);
  const [, inner = ""] = match(memberLine, text, first) ?? [];
  if (first >= end || inner.length <= outer.length) return undefined;
  const indent = inner.length;
  const members = cutMapping(text, { start: first, end, indent, levels: levels - 1 });
  return members && { key, members };
}

/** Where members begin. Undefined where a line has less indentation, or the first is none of them. */
function findMembers(text: string, { start, end, indent }: Range): readonly number[] | undefined {
  const starts: number[] = [];
  for (let at = start; at < end; at = text.indexOf("\n", at) + 1) {
    const depth = indentOf(text, at);
    if (depth > indent) continue;
    const [, own] = match(memberLine, text, at) ?? [];
    if (own?.length === indent) starts.push(at);
    else if (!isNeutral(text, at, { depth, indent, isFirst: starts.length === 0 }))
      return undefined;
  }
  return starts.length === 0 ? undefined : starts;
}

/** Empty lines, comments, and items of a list that has the indentation of its key. */
function isNeutral(
  text: string,
  at: number,
  { depth, indent, isFirst }: { depth: number; indent: number; isFirst: boolean },
): boolean {
  const first = text[at + depth];
  if (first === "\n" || first === "#") return true;
  return !isFirst && depth === indent && first === "-" && text[at + depth + 1] === " ";
}

function indentOf(text: string, at: number): number {
  let end = at;
  while (text[end] === " ") end += 1;
  return end - at;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Line by line: a pattern that repeats lines remembers each, and a text can be nothing else. */
function skip(text: string, at: number): number {
  let next = at;
  while (match(emptyLine, text, next) !== null) next = emptyLine.lastIndex;
  return next;
}

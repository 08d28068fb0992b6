/**
 * A text whose line breaks are not decided yet. Its parts know whether a line in them must break: `breaks` holds for the
 * part alone, `spreads` for what stands around it.
 */
export type Doc = string | Sequence | Line | Fill | Indent | Group | IfBroken | IndentIfBroken;

interface Flags {
  readonly breaks: boolean;
  readonly spreads: boolean;
}

export interface Sequence extends Flags {
  readonly kind: "sequence";
  readonly parts: readonly Doc[];
}

/** A space, or nothing where `soft`, unless it breaks; `hard` ones always do. */
export interface Line extends Flags {
  readonly kind: "line";
  readonly soft: boolean;
  readonly hard: boolean;
}

/** As many words on each line as fit, once lines break; then the last of them ends in `end`. */
export interface Fill extends Flags {
  readonly kind: "fill";
  readonly words: readonly string[];
  readonly end: string;
}

/** Two columns further in. */
export interface Indent extends Flags {
  readonly kind: "indent";
  readonly content: Doc;
}

/** Its lines break all or none. Of several `states`, the first that fits is chosen, else the last. */
export interface Group extends Flags {
  readonly kind: "group";
  readonly content: Doc;
  readonly states: readonly Doc[] | undefined;
}

/** Other texts where the lines around it, or those of the group `of`, break. */
export interface IfBroken extends Flags {
  readonly kind: "if-broken";
  readonly broken: Doc;
  readonly flat: Doc;
}

/** Further in where the group breaks. */
export interface IndentIfBroken extends Flags {
  readonly kind: "indent-if-broken";
  readonly content: Doc;
  readonly group: Group;
}

const calm = { breaks: false, spreads: false } as const;

export const line: Line = { kind: "line", soft: false, hard: false, ...calm };
export const softLine: Line = { kind: "line", soft: true, hard: false, ...calm };
export const hardLine: Line = {
  kind: "line",
  soft: false,
  hard: true,
  breaks: true,
  spreads: true,
};

export function mustBreak(doc: Doc): boolean {
  return typeof doc !== "string" && doc.breaks;
}

function spreads(doc: Doc): boolean {
  return typeof doc !== "string" && doc.spreads;
}

export function sequence(...parts: readonly Doc[]): Sequence {
  return sequenceOf(parts);
}

/** The same for any number of parts: there may be more of them than arguments. */
export function sequenceOf(parts: readonly Doc[]): Sequence {
  return { kind: "sequence", parts, breaks: parts.some(mustBreak), spreads: parts.some(spreads) };
}

export function join(separator: Doc, docs: readonly Doc[]): Sequence {
  return sequenceOf(docs.flatMap((doc, index) => (index === 0 ? [doc] : [separator, doc])));
}

export function fill(words: readonly string[], end: string): Fill {
  return { kind: "fill", words, end, ...calm };
}

export function indent(...parts: readonly Doc[]): Indent {
  const content = parts.length === 1 && parts[0] !== undefined ? parts[0] : sequence(...parts);
  return { kind: "indent", content, breaks: mustBreak(content), spreads: spreads(content) };
}

export function group(content: Doc, isBroken = false): Group {
  return {
    kind: "group",
    content,
    states: undefined,
    breaks: isBroken || mustBreak(content),
    spreads: isBroken || spreads(content),
  };
}

/** Tries one state after the other. What must break in them does not break what stands around them. */
export function choice(first: Doc, ...others: readonly Doc[]): Group {
  const states = [first, ...others];
  return { kind: "group", content: first, states, breaks: mustBreak(first), spreads: false };
}

/** Takes no place, and breaks what stands around it. */
export const breakParent: Sequence = { kind: "sequence", parts: [], breaks: true, spreads: true };

export function ifBroken(broken: Doc, flat: Doc = ""): IfBroken {
  return { kind: "if-broken", broken, flat, ...calm };
}

export function indentIfBroken(content: Doc, of: Group): IndentIfBroken {
  return {
    kind: "indent-if-broken",
    content,
    group: of,
    breaks: mustBreak(content),
    spreads: spreads(content),
  };
}

/** Whether there is a line in it that may break. */
export function canBreak(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  switch (doc.kind) {
    case "line":
      return true;
    case "fill":
      return doc.words.length > 1;
    case "sequence":
      return doc.parts.some(canBreak);
    case "if-broken":
      return canBreak(doc.broken) || canBreak(doc.flat);
    case "indent":
    case "group":
    case "indent-if-broken":
      return canBreak(doc.content);
  }
}

import type { Span } from "../diagnostics/diagnostic.js";
import type { JsonValue } from "../document/json-value.js";
import type { LocatedMember, LocatedValue } from "./located-value.js";
import { closingQuote } from "./measure-json.js";
import { exactInteger, setMember } from "./parsed-text.js";

export interface ScanProblems {
  /** A key that an object has already; both spans are those of keys. */
  duplicate(key: string, first: Span, second: Span): void;
  tooDeep(span: Span): void;
  /** A literal that no double can hold, such as `1e999`. */
  outOfRange(literal: string, span: Span): void;
}

export interface ScanOptions {
  readonly maxDepth: number;
  readonly problems?: ScanProblems;
}

/** A text that is not JSON (RFC 8259), and where that shows. */
export class JsonSyntaxError extends Error {
  readonly span: Span;

  constructor(message: string, span: Span) {
    super(message);
    this.name = "JsonSyntaxError";
    this.span = span;
  }
}

const whitespace = /[\t\n\r ]*/uy;
const numberLiteral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/uy;
const word = /[\w$.+-]+|[^]/uy;
const constants = new Map<string, JsonValue>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/**
 * Reads a JSON text exactly and with positions; slower than `JSON.parse`, so that it is for texts with a problem or with
 * numbers that a double cannot hold. Throws `JsonSyntaxError`.
 */
export function scanJson(text: string, options: ScanOptions): LocatedValue {
  let position = 0;

  function match(pattern: RegExp): string {
    pattern.lastIndex = position;
    const found = pattern.exec(text)?.[0] ?? "";
    position += found.length;
    return found;
  }

  function next(): string {
    match(whitespace);
    return text.charAt(position);
  }

  function fail(expected: string): never {
    match(whitespace);
    const start = position;
    const found = match(word);
    throw new JsonSyntaxError(
      found === ""
        ? `the text ends where ${expected} should stand`
        : `expected ${expected}, found \`${found}\``,
      { start, end: Math.max(position, start + 1) },
    );
  }

  function scanString(expected: string): string {
    next();
    const start = position;
    const closing = text.charAt(start) === '"' ? closingQuote(text, start) : text.length;
    if (closing === text.length) fail(expected);
    position = closing + 1;
    try {
      return String(JSON.parse(text.slice(start, position)));
    } catch {
      throw new JsonSyntaxError("a string holds a control character or an unknown escape", {
        start,
        end: position,
      });
    }
  }

  function scanScalar(start: number): LocatedValue {
    if (text.charAt(start) === '"') {
      const value = scanString("a value");
      return { start, end: position, value };
    }
    const literal = match(numberLiteral);
    if (literal !== "") {
      const span = { start, end: position };
      if (!Number.isFinite(Number(literal))) options.problems?.outOfRange(literal, span);
      return { ...span, value: exactInteger(literal) ?? Number(literal) };
    }
    const value = constants.get(match(word));
    if (value !== undefined) return { start, end: position, value };
    position = start;
    return fail("a value");
  }

  function scanArray(start: number, depth: number): LocatedValue {
    const items: LocatedValue[] = [];
    position += 1;
    if (next() === "]") position += 1;
    else {
      for (;;) {
        items.push(scanValue(depth + 1));
        const separator = next();
        if (separator !== "," && separator !== "]") fail("`,` or `]`");
        position += 1;
        if (separator === "]") break;
      }
    }
    return { start, end: position, value: items.map(({ value }) => value), items };
  }

  function scanMember(members: Map<string, LocatedMember>, depth: number): string {
    next();
    const start = position;
    const key = scanString("a member's name in double quotes");
    const span = { start, end: position };
    const first = members.get(key);
    if (first !== undefined) options.problems?.duplicate(key, first.key, span);
    if (next() !== ":") fail("`:`");
    position += 1;
    members.set(key, { key: span, value: scanValue(depth + 1) });
    return key;
  }

  function scanObject(start: number, depth: number): LocatedValue {
    const members = new Map<string, LocatedMember>();
    const value: Record<string, JsonValue> = {};
    position += 1;
    if (next() === "}") position += 1;
    else {
      for (;;) {
        const key = scanMember(members, depth);
        setMember(value, key, members.get(key)?.value.value ?? null);
        const separator = next();
        if (separator !== "," && separator !== "}") fail("`,` or `}`");
        position += 1;
        if (separator === "}") break;
      }
    }
    return { start, end: position, value, members };
  }

  function scanValue(depth: number): LocatedValue {
    const first = next();
    const start = position;
    if (first !== "{" && first !== "[") return scanScalar(start);
    if (depth > options.maxDepth) {
      const span = { start, end: start + 1 };
      options.problems?.tooDeep(span);
      throw new JsonSyntaxError("the nesting is too deep", span);
    }
    return first === "{" ? scanObject(start, depth) : scanArray(start, depth);
  }

  const root = scanValue(1);
  if (next() !== "") fail("the end of the text");
  return root;
}

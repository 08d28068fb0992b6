import type { Span } from "../diagnostics/diagnostic.js";
import type { JsonValue } from "../document/json-value.js";
import { limits } from "./limits.js";

/** What the characters of a JSON text say that `JSON.parse` does not tell. */
export interface JsonMeasures {
  /** Members of all objects, repeated ones too. */
  readonly members: number;
  readonly depth: number;
  /** Members, items and containers; counted by commas and brackets. */
  readonly values: number;
  /** The span of the first key that is longer than any may be. */
  readonly longKey: Span | undefined;
  /** Whether a number may be more than a double can hold. */
  readonly longNumbers: boolean;
  /** Where each long object and array ends, by where it begins. */
  readonly ends: ReadonlyMap<number, number>;
}

/** What is shorter is gone through as fast as it is looked up. */
const longContainer = 512;

const quote = 0x22;
const backslash = 0x5c;

/** One pass over the characters; strings are skipped by `indexOf`. */
export function measureJson(text: string): JsonMeasures {
  let members = 0;
  let values = 1;
  let deepest = 0;
  let longKey: Span | undefined;
  let longNumbers = false;
  let start = 0;
  let end = 0;
  const open: number[] = [];
  const ends = new Map<number, number>();
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) {
      start = index;
      end = closingQuote(text, index) + 1;
      index = end - 1;
    } else if (code >= 0x30 && code <= 0x39) {
      const last = endOfNumber(text, index);
      longNumbers ||= longNumber.test(text.slice(index, last));
      index = last - 1;
    } else if (code === 0x3a) {
      members += 1;
      if (end - start > limits.keys) longKey ??= { start, end };
    } else if (code === 0x2c) values += 1;
    else if (code === 0x7b || code === 0x5b) {
      values += 1;
      deepest = Math.max(deepest, open.push(index));
    } else if (code === 0x7d || code === 0x5d) {
      const opened = open.pop() ?? index;
      if (index - opened >= longContainer) ends.set(opened, index + 1);
    }
  }
  return { members, depth: deepest, values, longKey, longNumbers, ends };
}

/** The members that an object or array has at every level, without recursion. */
export function countMembers(root: JsonValue): number {
  const open: JsonValue[] = [root];
  let count = 0;
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== "object" || value === null) continue;
    const isArray = Array.isArray(value);
    for (const child of Object.values(value)) {
      if (!isArray) count += 1;
      if (typeof child === "object" && child !== null) open.push(child);
    }
  }
  return count;
}

/** The offset of the quote that ends a string; the text's length where none does. */
export function closingQuote(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

/** Sixteen digits or an exponent of three. */
const longNumber = /^(?:\d{16}|[\d.]+[eE]\+?\d{3})/u;

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (numberCharacters.includes(text.charAt(end)) && end < text.length) end += 1;
  return end;
}

const numberCharacters = "0123456789.eE+-";

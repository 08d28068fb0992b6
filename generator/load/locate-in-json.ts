import type { Part, Span } from "../diagnostics/diagnostic.js";
import { parsePointer } from "../document/json-pointer.js";
import { limits } from "./limits.js";
import { type LocatedValue, locateValue } from "./located-value.js";
import { closingQuote, type JsonMeasures } from "./measure-json.js";
import { scanJson } from "./scan-json.js";

/** What stands in an object or array, each with its place. */
interface Container {
  readonly members?: ReadonlyMap<string, Member>;
  readonly items?: readonly Span[];
}

interface Member {
  readonly key: Span;
  readonly value: Span;
}

/** Containers inside of each other are read once a level: after as many passes over the text, one that finds everything is less. */
const mostPasses = 8;

/** A text that `JSON.parse` has read, and where its long containers end. */
interface MeasuredText extends Pick<JsonMeasures, "ends"> {
  readonly text: string;
}

/**
 * Finds places in a text in which no key is repeated, as `locateValue` does. Only what a pointer leads through is read, and no
 * value is kept.
 */
export function createJsonLocator(measured: MeasuredText): (pointer: string, part: Part) => Span {
  const { text } = measured;
  const containers = new Map<number, Container>();
  let left = mostPasses * text.length;
  const open = ({ start, end }: Span): Container => {
    const known = containers.get(start);
    if (known !== undefined) return known;
    left -= end - start;
    const container = readContainer(measured, start);
    containers.set(start, container);
    return container;
  };
  let root: Span | undefined;
  let scanned: LocatedValue | undefined;
  return (pointer, part) => {
    if (left < 0) {
      containers.clear();
      scanned ??= scanJson(text, { maxDepth: limits.depth });
      return locateValue(scanned, pointer, part);
    }
    let value = (root ??= valueAt(measured, skipSpace(text, 0)));
    let member: Member | undefined;
    for (const token of parsePointer(pointer) ?? []) {
      const { members, items } = open(value);
      member = members?.get(token);
      const child = member?.value ?? items?.[Number(token)];
      if (child === undefined) return value;
      value = child;
    }
    return part === "key" && member !== undefined ? member.key : value;
  };
}

const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const quote = 0x22;
const comma = 0x2c;

function readContainer(measured: MeasuredText, start: number): Container {
  switch (measured.text.charCodeAt(start)) {
    case openBrace:
      return { members: readMembers(measured, start) };
    case openBracket:
      return { items: readItems(measured, start) };
    default:
      return {};
  }
}

function readMembers(measured: MeasuredText, start: number): ReadonlyMap<string, Member> {
  const { text } = measured;
  const members = new Map<string, Member>();
  let at = skipSpace(text, start + 1);
  while (text.charCodeAt(at) === quote) {
    const key = { start: at, end: closingQuote(text, at) + 1 };
    const colon = skipSpace(text, key.end);
    const value = valueAt(measured, skipSpace(text, colon + 1));
    members.set(String(JSON.parse(text.slice(key.start, key.end))), { key, value });
    at = skipSeparator(text, value.end);
  }
  return members;
}

function readItems(measured: MeasuredText, start: number): readonly Span[] {
  const { text } = measured;
  const items: Span[] = [];
  let at = skipSpace(text, start + 1);
  while (text.charCodeAt(at) !== closeBracket) {
    const item = valueAt(measured, at);
    items.push(item);
    at = skipSeparator(text, item.end);
  }
  return items;
}

/** The value that begins at an offset. */
function valueAt({ text, ends }: MeasuredText, start: number): Span {
  const first = text.charCodeAt(start);
  if (first === quote) return { start, end: closingQuote(text, start) + 1 };
  if (first === openBrace || first === openBracket) {
    return { start, end: ends.get(start) ?? endOfContainer(text, start) };
  }
  let end = start;
  while (end < text.length && !endsScalar(text.charCodeAt(end))) end += 1;
  return { start, end };
}

function endOfContainer(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = closingQuote(text, at);
    else if (code === openBrace || code === openBracket) depth += 1;
    else if (code === closeBrace || code === closeBracket) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function endsScalar(code: number): boolean {
  return code === comma || code === closeBrace || code === closeBracket || isSpace(code);
}

function skipSeparator(text: string, at: number): number {
  const next = skipSpace(text, at);
  return text.charCodeAt(next) === comma ? skipSpace(text, next + 1) : next;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (isSpace(text.charCodeAt(next))) next += 1;
  return next;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

import type { JsonValue } from "../../document/json-value.js";
import { limits } from "../limits.js";
import type { LocatedMember, LocatedValue } from "../located-value.js";
import { setMember } from "../parsed-text.js";
import { BeyondPlainYaml } from "./beyond-plain-yaml.js";
import { readBlockScalar } from "./read-block-scalar.js";
import { readLineScalar } from "./read-line-scalar.js";

/** Deeper ones are left to the library, which does not recurse while it looks. */
const deepest = 64;

/** Of a longer text, the library first counts the words. */
const longest = limits.yamlTokens / 2;

/** Characters that YAML refuses, that end lines elsewhere, or that may stand for indentation. */
const unusual = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/u;

/** `key:`, before a space or the end of the line. */
const keyPattern =
  /(?:([A-Za-z_$/](?:[^\s:#]|:(?=\S))*|\d+)|'((?:[^'\n]|'')*)'|"([^"\\\n]*)"):(?=[ \n])/y;

/** Plain keys that are no strings. */
const otherKeys = /^(?:null|true|false)$/iu;

const newline = 0x0a;
const space = 0x20;
const dash = 0x2d;
const greater = 0x3e;
const pipe = 0x7c;

/**
 * Reads the YAML that most descriptions are written in, in a tenth of the time that the library takes: block mappings and
 * sequences, keys and quoted or plain texts of one line, block scalars. Undefined for a text with anything else in it,
 * comments and mistakes included, which only the library reads; a test holds the two together over every value and place.
 */
export function readPlainYaml(text: string): LocatedValue | undefined {
  if (text.length > longest || !text.endsWith("\n") || unusual.test(text)) return undefined;
  try {
    return readWhole(text);
  } catch (error) {
    if (error instanceof BeyondPlainYaml) return undefined;
    throw error;
  }
}

function readWhole(text: string): LocatedValue {
  /** Where the next line with content begins, its indentation passed; the text's length at the end. */
  let at = 0;
  /** The column of `at`; -1 at the end. */
  let indent = -1;
  /** Where the last scalar ended, with the rest of its line. */
  let ended = 0;

  /** Goes on to the next line that has content; `from` is the start of a line. */
  function advance(from: number): void {
    let start = from;
    for (at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === newline) start = at + 1;
      else if (code !== space) {
        indent = at - start;
        return;
      }
    }
    indent = -1;
  }

  function isItem(): boolean {
    return text.charCodeAt(at) === dash && text.charCodeAt(at + 1) === space;
  }

  /** The key that stands here, and where it ends; undefined where none does. */
  function matchKey(): { readonly key: string; readonly end: number } | undefined {
    keyPattern.lastIndex = at;
    const [all, plain, single, double = ""] = keyPattern.exec(text) ?? [];
    if (all === undefined || all.length > limits.keys) return undefined;
    const key = plain ?? single?.replaceAll("''", "'") ?? double;
    if (plain !== undefined && otherKeys.test(plain)) throw new BeyondPlainYaml();
    return { key, end: at + all.length - 1 };
  }

  function readCollection(depth: number): LocatedValue {
    return isItem() ? readSequence(indent, depth) : readMapping(indent, depth);
  }

  function readSequence(own: number, depth: number): LocatedValue {
    if (depth > deepest) throw new BeyondPlainYaml();
    const start = at;
    const items: LocatedValue[] = [];
    while (indent === own && isItem()) {
      at += 2;
      if (matchKey() === undefined) items.push(readScalar(own));
      else {
        indent = own + 2;
        items.push(readMapping(indent, depth + 1));
      }
      if (indent > own) throw new BeyondPlainYaml();
    }
    return { start, end: ended, value: items.map(({ value }) => value), items };
  }

  function readMapping(own: number, depth: number): LocatedValue {
    if (depth > deepest) throw new BeyondPlainYaml();
    const start = at;
    const members = new Map<string, LocatedMember>();
    const value: Record<string, JsonValue> = {};
    while (indent === own) {
      const found = matchKey();
      if (found === undefined) {
        if (isItem() && members.size > 0) break;
        throw new BeyondPlainYaml();
      }
      const { key, end } = found;
      if (members.has(key)) throw new BeyondPlainYaml();
      const span = { start: at, end };
      at = end + 1;
      const inside = readMember(own, depth);
      if (indent > own) throw new BeyondPlainYaml();
      members.set(key, { key: span, value: inside });
      setMember(value, key, inside.value);
    }
    return { start, end: ended, value, members };
  }

  /** The value of a key, from behind its colon on. */
  function readMember(own: number, depth: number): LocatedValue {
    while (text.charCodeAt(at) === space) at += 1;
    if (text.charCodeAt(at) !== newline) return readScalar(own);
    advance(at + 1);
    // The items of a list may have the indentation of its key.
    if (indent > own || (indent === own && isItem())) return readCollection(depth + 1);
    throw new BeyondPlainYaml();
  }

  /** What begins on this line, inside of something with the given indentation. */
  function readScalar(own: number): LocatedValue {
    const first = text.charCodeAt(at);
    const isBlock = first === pipe || first === greater;
    const read = isBlock ? readBlockScalar(text, { at, own }) : readLineScalar(text, at);
    ended = read.next;
    advance(ended);
    return read.located;
  }

  advance(0);
  const root = readCollection(0);
  if (at < text.length) throw new BeyondPlainYaml();
  return root;
}

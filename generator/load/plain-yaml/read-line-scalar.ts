import type { JsonValue } from "../../document/json-value.js";
import type { LocatedValue } from "../located-value.js";
import { BeyondPlainYaml } from "./beyond-plain-yaml.js";

/** A scalar, and where the next line begins. */
export interface ReadScalar {
  readonly located: LocatedValue;
  readonly next: number;
}

/** Reads the scalar or empty collection that is the rest of a line. */
export function readLineScalar(text: string, start: number): ReadScalar {
  const lineEnd = text.indexOf("\n", start);
  let end = lineEnd;
  while (text.charCodeAt(end - 1) === space) end -= 1;
  const written = text.slice(start, end);
  const next = lineEnd + 1;
  switch (written) {
    case "{}":
      return { located: { start, end, value: {}, members: new Map() }, next };
    case "[]":
      return { located: { start, end, value: [], items: [] }, next };
    default:
      return { located: { start, end, value: scalarValue(written) }, next };
  }
}

const space = 0x20;

function scalarValue(written: string): JsonValue {
  switch (written.charAt(0)) {
    case "'":
      if (!singleQuoted.test(written)) throw new BeyondPlainYaml();
      return written.slice(1, -1).replaceAll("''", "'");
    case '"':
      if (!doubleQuoted.test(written)) throw new BeyondPlainYaml();
      return String(JSON.parse(written));
    default:
      return plainValue(written);
  }
}

const singleQuoted = /^'(?:[^']|'')*'$/u;

/** With the escapes that YAML and JSON have in common. */
const doubleQuoted = /^"(?:[^"\\]|\\["\\/bfnrt])*"$/u;

function plainValue(written: string): JsonValue {
  const constant = constants.get(written);
  if (constant !== undefined) return constant;
  if (simpleNumber.test(written)) return Number(written);
  if (notPlain.test(written) || otherNumber.test(written)) throw new BeyondPlainYaml();
  return written;
}

const constants: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ...["null", "Null", "NULL", "~"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

/** What a double holds exactly as it is written. */
const simpleNumber = /^(?:0|-?[1-9]\d{0,14}|-?[1-9]\d{0,9}\.\d{1,5}|0\.\d{1,5})$/u;

/** Every other number of the core schema (YAML 1.2.2, section 10.3.2). */
const otherNumber =
  /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/u;

/** A start that means something, a comment, or a colon that would make it a key. */
const notPlain = /^(?:$|[ ,[\]{}#&*!|>'"%@`]|[-?:](?=[ -]|$))| #|:(?= |$)/u;

import { isJsonArray, isJsonObject, type JsonValue } from "../document/json-value.js";
import { childNode, type SpecNode } from "../document/spec-document.js";
import type { Shape } from "../document/structure.js";

/** What a shape asks of a value. */
interface TypeCheck {
  readonly expected: string;
  accepts(value: JsonValue): boolean;
  /** What each item or member must be. */
  readonly item?: TypeCheck;
}

/** A value that is not what its field holds. */
export interface Mistyped {
  readonly node: SpecNode;
  readonly expected: string;
}

/** The first value in a field that is of another type than the shape says; undefined when all fit. */
export function findMistyped(node: SpecNode, shape: Shape): Mistyped | undefined {
  const check = shapeChecks[shape.is];
  return check === undefined ? undefined : findIn(node, check);
}

/** Whether the field holds an empty array where that means nothing. */
export function isEmptyList({ value }: SpecNode, shape: Shape): boolean {
  const wantsItems =
    shape.is === "non-empty list of values" || (shape.is === "list" && shape.nonEmpty === true);
  return wantsItems && isJsonArray(value) && value.length === 0;
}

const aString: TypeCheck = { expected: "a string", accepts: (value) => typeof value === "string" };
const anArray: TypeCheck = { expected: "an array", accepts: isJsonArray };
const anObject: TypeCheck = { expected: "an object", accepts: isJsonObject };

/** `file` is of 2.0. */
const typeNames = new Set<JsonValue>([
  "string",
  "number",
  "integer",
  "boolean",
  "object",
  "array",
  "null",
  "file",
]);
const aTypeName: TypeCheck = {
  expected: "the name of a type",
  accepts: (value) => typeNames.has(value),
};

/** The parts of lists and maps of objects are objects of their own, and checked where they are visited. */
const shapeChecks: Readonly<Record<Shape["is"], TypeCheck | undefined>> = {
  object: undefined,
  data: undefined,
  list: anArray,
  map: anObject,
  string: aString,
  strings: { ...anArray, item: aString },
  "map of strings": { ...anObject, item: aString },
  "map of lists of strings": { ...anObject, item: { ...anArray, item: aString } },
  boolean: { expected: "true or false", accepts: (value) => typeof value === "boolean" },
  number: {
    expected: "a number",
    accepts: (value) => typeof value === "number" || typeof value === "bigint",
  },
  count: {
    expected: "a whole number that is not negative",
    accepts: (value) =>
      typeof value === "bigint" ? value >= 0n : Number.isInteger(value) && Number(value) >= 0,
  },
  "type name": aTypeName,
  "type names": {
    expected: "the name of a type or an array of such",
    accepts: (value) => isJsonArray(value) || aTypeName.accepts(value),
    item: aTypeName,
  },
  "list of values": anArray,
  "non-empty list of values": anArray,
};

/** It goes as deep as the checks are nested. */
function findIn(node: SpecNode, { expected, accepts, item }: TypeCheck): Mistyped | undefined {
  if (!accepts(node.value)) return { node, expected };
  if (item === undefined || typeof node.value !== "object" || node.value === null) return undefined;
  for (const key of Object.keys(node.value)) {
    const child = childNode(node, key);
    const found = child === undefined ? undefined : findIn(child, item);
    if (found !== undefined) return found;
  }
  return undefined;
}

import { isJsonArray, type JsonValue } from "../../document/json-value.js";
import { createNodeMap } from "../../document/node-map.js";
import type { SpecNode } from "../../document/spec-document.js";
import { childItems, type Keywords } from "./keywords.js";

/** A JSON Schema type; `number` stands for both when it is in a set, `integer` alone for whole numbers. */
export type TypeName = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

export type TypeSet = ReadonlySet<TypeName>;

/** Every type an instance can have: `integer` is part of `number`. */
export const allTypes: TypeSet = new Set<TypeName>([
  "null",
  "boolean",
  "number",
  "string",
  "array",
  "object",
]);

/** The types that both sets allow; `number` with `integer` leaves `integer`. */
export function commonTypes(left: TypeSet, right: TypeSet): TypeSet {
  const common = new Set<TypeName>();
  for (const type of allTypes) {
    if (type === "number") continue;
    if (left.has(type) && right.has(type)) common.add(type);
  }
  if (left.has("number") && right.has("number")) common.add("number");
  else if (hasNumbers(left) && hasNumbers(right)) common.add("integer");
  return common;
}

function hasNumbers(types: TypeSet): boolean {
  return types.has("number") || types.has("integer");
}

/** Types that `type` names; every type when it is absent. */
export function declaredTypes(value: JsonValue | undefined): TypeSet {
  if (value === undefined) return allTypes;
  const names = (isJsonArray(value) ? value : [value]).filter(isTypeName);
  if (names.length === 0) return allTypes;
  const types = new Set(names);
  if (types.has("number")) types.delete("integer");
  return types;
}

function isTypeName(value: JsonValue): value is TypeName {
  return (
    value === "integer" ||
    (typeof value === "string" && (allTypes as ReadonlySet<string>).has(value))
  );
}

/** The type of one instance. */
export function typeOfValue(value: JsonValue): TypeName {
  if (value === null) return "null";
  if (isJsonArray(value)) return "array";
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "string":
      return "string";
    case "bigint":
      return "integer";
    case "number":
      return Number.isInteger(value) ? "integer" : "number";
    default:
      return "object";
  }
}

/** Whether a value is of one of the types. */
export function hasType(types: TypeSet, value: JsonValue): boolean {
  const type = typeOfValue(value);
  return types.has(type) || (type === "integer" && types.has("number"));
}

/** How the walk below reads a schema and follows a reference. */
export interface SchemaReader {
  readKeywords(node: SpecNode): Keywords;
  resolve(from: SpecNode, reference: string): SpecNode | undefined;
}

/** A chain of references and compositions longer than this says nothing about types any more. */
const longestChain = 100;

/**
 * The types that a schema may allow, by `type`, `enum`, `const`, references and compositions; never too few. Results are
 * kept by node location, so that a document is walked once.
 */
export function createTypeFinder(reader: SchemaReader): (node: SpecNode) => TypeSet {
  const known = createNodeMap<TypeSet>();
  const find = (node: SpecNode, depth: number): TypeSet => {
    if (node.value === false) return new Set();
    if (node.value === true || depth > longestChain) return allTypes;
    const found = known.get(node);
    if (found !== undefined) return found;
    known.set(node, allTypes); // what a cycle sees while its types are being found
    const types = findAll(node, depth + 1);
    known.set(node, types);
    return types;
  };
  const findAll = (node: SpecNode, depth: number): TypeSet => {
    const keywords = reader.readKeywords(node);
    let types = commonTypes(declaredTypes(keywords.value("type")), literalTypes(keywords));
    const target = resolveTarget(keywords, reader);
    if (target !== undefined) types = commonTypes(types, find(target, depth));
    for (const part of childItems(keywords.child("allOf")))
      types = commonTypes(types, find(part, depth));
    for (const keyword of ["anyOf", "oneOf"]) {
      const members = childItems(keywords.child(keyword));
      if (members.length === 0) continue;
      types = commonTypes(types, unite(members.map((part) => find(part, depth))));
    }
    return keywords.nullable ? unite([types, new Set(["null"] as const)]) : types;
  };
  return (node) => find(node, 0);
}

function resolveTarget(keywords: Keywords, reader: SchemaReader): SpecNode | undefined {
  const reference = keywords.value("$ref");
  return typeof reference === "string" ? reader.resolve(keywords.node, reference) : undefined;
}

function literalTypes(keywords: Keywords): TypeSet {
  const constant = keywords.value("const");
  const values = keywords.value("enum");
  let types = allTypes;
  if (constant !== undefined) types = commonTypes(types, new Set([typeOfValue(constant)]));
  if (isJsonArray(values)) types = commonTypes(types, unite([new Set(values.map(typeOfValue))]));
  return types;
}

function unite(sets: readonly TypeSet[]): TypeSet {
  const types = new Set(sets.flatMap((set) => [...set]));
  if (types.has("number")) types.delete("integer");
  return types;
}

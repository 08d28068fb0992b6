import type { JsonValue } from "../../document/json-value.js";
import { isJsonArray } from "../../document/json-value.js";
import type { InstanceType, Schema } from "../../ir/schema.js";
import { type SchemaVisitor, visitSchema } from "../../ir/visit-schema.js";

type Types = ReadonlySet<InstanceType>;

/** The JSON types that a schema may allow, as far as it says without its references; never too few. */
export function instanceTypes(schema: Schema): Types {
  return visitSchema(schema, visitor);
}

/** The types that all sets have. */
export function typesInAll(sets: readonly Types[]): Types {
  return new Set([...anyType].filter((type) => sets.every((types) => types.has(type))));
}

const anyType: Types = new Set<InstanceType>([
  "null",
  "boolean",
  "number",
  "string",
  "array",
  "object",
]);

const visitor: SchemaVisitor<Types> = {
  unknown: () => anyType,
  reference: () => anyType,
  // Bytes are told apart from JSON by where they stand.
  binary: () => anyType,
  never: () => new Set(),
  null: () => new Set<InstanceType>(["null"]),
  boolean: () => new Set<InstanceType>(["boolean"]),
  number: () => new Set<InstanceType>(["number"]),
  string: () => new Set<InstanceType>(["string"]),
  array: () => new Set<InstanceType>(["array"]),
  object: () => new Set<InstanceType>(["object"]),
  literal: ({ values }) => new Set(values.map(typeOf)),
  union: ({ members }) => new Set(members.flatMap((member) => [...instanceTypes(member)])),
  intersection: ({ members }) => typesInAll(members.map(instanceTypes)),
};

function typeOf(value: JsonValue): InstanceType {
  if (value === null) return "null";
  if (isJsonArray(value)) return "array";
  const type = typeof value;
  if (type === "boolean" || type === "string") return type;
  return type === "object" ? "object" : "number";
}

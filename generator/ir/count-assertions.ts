import type { ObjectSchema, Schema } from "./schema.js";
import { assertedSchemas, childSchemas, visitSchema, type SchemaVisitor } from "./visit-schema.js";

/** How many assertion keywords of JSON Schema a schema carries, those of the schemas inside it included. */
export function countAssertions(schema: Schema): number {
  let total = 0;
  const pending = [schema];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    total += visitSchema(part, ownAssertions, undefined) + part.assertions.length;
    for (const child of childSchemas(part)) pending.push(child);
    for (const asserted of part.assertions.flatMap(assertedSchemas)) pending.push(asserted);
  }
  return total;
}

/** A kind that is a `type` counts as one, beside each of its bounds; a reference is counted where it leads. */
const ownAssertions: SchemaVisitor<number, undefined> = {
  unknown: () => 0,
  reference: () => 0,
  never: () => 1,
  null: () => 1,
  boolean: () => 1,
  binary: () => 1,
  literal: () => 1,
  union: () => 1,
  intersection: () => 1,
  number: (number) =>
    countPresent(number, [
      "minimum",
      "maximum",
      "exclusiveMinimum",
      "exclusiveMaximum",
      "multipleOf",
      "assertedFormat",
    ]),
  string: (string) => countPresent(string, ["minLength", "maxLength", "pattern", "assertedFormat"]),
  array: (array) =>
    countPresent(array, ["minItems", "maxItems"]) +
    Number(array.prefixItems.length > 0) +
    Number(array.items.kind !== "unknown"),
  object: (object) => 1 + countObject(object),
};

function countPresent<Kind extends Schema>(schema: Kind, bounds: readonly (keyof Kind)[]): number {
  return 1 + bounds.filter((bound) => schema[bound] !== undefined).length;
}

function countObject({
  properties,
  patternProperties,
  additionalProperties,
}: ObjectSchema): number {
  return [
    properties.length > 0,
    properties.some(({ required }) => required),
    patternProperties.length > 0,
    additionalProperties.kind !== "unknown",
  ].filter(Boolean).length;
}

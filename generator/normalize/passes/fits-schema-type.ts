import { isJsonArray, isJsonObject, member, type JsonValue } from "../../document/json-value.js";
import type { ObjectSchema, ReferenceSchema, Schema } from "../../ir/schema.js";
import { visitSchema, type SchemaVisitor } from "../../ir/visit-schema.js";
import { sameJson } from "../schemas/same-json.js";

/** Looks up what a reference leads to. */
export type FindTarget = (reference: ReferenceSchema) => Schema | undefined;

/** Whether a value is one of the static type of a schema; bounds and other assertions have no say. */
export type TypeCheck = (schema: Schema, value: JsonValue) => boolean;

/** References that lead from one to the next without an end fit nothing. */
const longestChain = 500;

export function createTypeCheck(find: FindTarget): TypeCheck {
  const check =
    (depth: number): TypeCheck =>
    (schema, value) =>
      depth < longestChain && visitSchema(schema, checks, { value, find, fits: check(depth + 1) });
  return check(0);
}

interface Question {
  readonly value: JsonValue;
  readonly find: FindTarget;
  readonly fits: TypeCheck;
}

const checks: SchemaVisitor<boolean, Question> = {
  unknown: () => true,
  never: () => false,
  null: (_, { value }) => value === null,
  boolean: (_, { value }) => typeof value === "boolean",
  number: (_, { value }) => typeof value === "number",
  string: (_, { value }) => typeof value === "string",
  binary: () => false,
  literal: ({ values }, { value }) => values.some((one) => sameJson(one, value)),
  array: ({ prefixItems, items }, { value, fits }) =>
    isJsonArray(value) && value.every((item, index) => fits(prefixItems[index] ?? items, item)),
  object: (object, { value, fits }) => isJsonObject(value) && fitsObject(object, value, fits),
  union: ({ members }, { value, fits }) => members.some((option) => fits(option, value)),
  intersection: ({ members }, { value, fits }) => members.every((part) => fits(part, value)),
  reference: (reference, { value, find, fits }) => {
    const target = find(reference);
    return target !== undefined && fits(target, value);
  },
};

function fitsObject(object: ObjectSchema, value: JsonValue, fits: TypeCheck): boolean {
  const { properties, patternProperties, additionalProperties } = object;
  const declared = new Set(properties.map(({ name }) => name));
  const isDeclaredRight = properties.every(({ name, schema, required }) => {
    const held = member(value, name);
    return held === undefined ? !required : fits(schema, held);
  });
  const others = isJsonObject(value) ? Object.entries(value) : [];
  return (
    isDeclaredRight &&
    others.every(([key, held]) => {
      const matching = patternProperties.filter(({ pattern }) =>
        new RegExp(pattern.source, pattern.flags).test(key),
      );
      if (!matching.every(({ schema }) => fits(schema, held))) return false;
      return declared.has(key) || matching.length > 0 || fits(additionalProperties, held);
    })
  );
}

import type { core } from "zod";
import * as z from "../../../templates/zod/builders.js";
import { constants } from "../../../templates/zod/constants.js";
import { constrain } from "../../../templates/zod/constrain.js";
import { exclusiveUnion, unionOf } from "../../../templates/zod/union-of.js";
import { intersect } from "../../../templates/zod/intersect.js";
import { lazySchema } from "../../../templates/zod/lazy-schema.js";
import { closed, matching, objectOf, open } from "../../../templates/zod/object-of.js";
import { prefixItems } from "../../../templates/zod/prefix-items.js";
import type { SampleUse } from "../../ir/samples.js";
import type { ArraySchema, ObjectSchema, Property, Schema, SchemaId } from "../../ir/schema.js";
import { visitSchema, type SchemaVisitor } from "../../ir/visit-schema.js";
import { buildAssertion } from "./build-assertion.js";
import { buildNumber } from "./build-number.js";
import { buildString } from "./build-string.js";
import { toPlainJson } from "./to-plain-json.js";

/** Builds the validator that the output would have, from the modules that the output is made with. */
export type BuildValidator = (schema: Schema) => core.$ZodType;

/**
 * The builder for the schemas of a description: what `printValidator` writes as an expression, as a value. A key that only
 * responses have is never missing in a request, and the other way round.
 */
export function createValidatorBuilder(
  schemas: ReadonlyMap<SchemaId, Schema>,
  use: SampleUse,
): BuildValidator {
  const known = new Map<SchemaId, core.$ZodType>();
  const refer = (id: SchemaId): core.$ZodType => {
    const target = schemas.get(id);
    const validator =
      known.get(id) ?? lazySchema(() => (target === undefined ? z.unknown() : build(target)));
    known.set(id, validator);
    return validator;
  };
  const build = (schema: Schema): core.$ZodType => {
    const bare = visitSchema(schema, visitor, { build, refer, use });
    const assertions = schema.assertions.map((assertion) => buildAssertion(assertion, build));
    return assertions.length === 0 ? bare : constrain(bare, ...assertions);
  };
  return build;
}

interface Building {
  readonly build: BuildValidator;
  readonly refer: (id: SchemaId) => core.$ZodType;
  readonly use: SampleUse;
}

const visitor: SchemaVisitor<core.$ZodType, Building> = {
  unknown: () => z.unknown(),
  never: () => z.never(),
  null: () => z.null(),
  boolean: () => z.boolean(),
  number: buildNumber,
  string: buildString,
  // The content of a file has no form in JSON.
  binary: () => z.unknown(),
  literal: ({ values }) => constants(...values.map(toPlainJson)),
  array: buildArray,
  object: buildObject,
  union: ({ members, exactlyOne }, { build }) => {
    const options = members.map(build);
    return exactlyOne ? exclusiveUnion(options) : unionOf(options);
  },
  intersection: ({ members }, { build }) => {
    const [first = z.unknown(), second = z.unknown(), ...others] = members.map(build);
    return intersect(first, second, ...others);
  },
  reference: ({ target }, { refer }) => refer(target),
};

function buildArray(schema: ArraySchema, { build }: Building): core.$ZodType {
  const { prefixItems: prefix, items, minItems, maxItems } = schema;
  const rest = build(items);
  if (prefix.length === 0) {
    return z
      .array(rest)
      .min(minItems ?? 0)
      .max(maxItems ?? Number.POSITIVE_INFINITY);
  }
  const positions = prefix.map(build);
  return prefixItems({
    required: positions.slice(0, minItems ?? 0),
    optional: positions.slice(minItems ?? 0),
    rest,
    ...(minItems === undefined ? {} : { minItems }),
    ...(maxItems === undefined ? {} : { maxItems }),
  });
}

function buildObject(schema: ObjectSchema, { build, use }: Building): core.$ZodType {
  const { properties, patternProperties, additionalProperties: others } = schema;
  const shape = Object.fromEntries(
    properties.map((property) => {
      const value = build(property.schema);
      return [property.name, isRequired(property, use) ? value : z.optional(value)];
    }),
  );
  const patterns = patternProperties.map(({ pattern, schema: values }) =>
    matching(new RegExp(pattern.source, pattern.flags), build(values)),
  );
  if (others.kind === "never") return objectOf(shape, closed, ...patterns);
  const isOpen = others.kind === "unknown" && others.assertions.length === 0;
  return isOpen ? objectOf(shape, open, ...patterns) : objectOf(shape, build(others), ...patterns);
}

function isRequired({ required, access }: Property, use: SampleUse): boolean {
  if (access === "both") return required;
  return required && use === (access === "read" ? "response" : "request");
}

import type {
  Assertion,
  Conditional,
  EvaluatedItems,
  EvaluatedProperties,
  Schema,
} from "./schema.js";
import { visitSchema } from "./visit-schema.js";

/** Rebuilds a schema from its parts up: `map` sees each schema after the schemas inside it were mapped. */
export function mapSchema(schema: Schema, map: (schema: Schema) => Schema): Schema {
  const of = (part: Schema): Schema => mapSchema(part, map);
  const mapped = visitSchema<Schema>(schema, {
    unknown: (leaf) => leaf,
    never: (leaf) => leaf,
    null: (leaf) => leaf,
    boolean: (leaf) => leaf,
    number: (leaf) => leaf,
    string: (leaf) => leaf,
    binary: (leaf) => leaf,
    literal: (leaf) => leaf,
    reference: (leaf) => leaf,
    array: (array) => ({
      ...array,
      prefixItems: array.prefixItems.map(of),
      items: of(array.items),
    }),
    object: (object) => ({
      ...object,
      properties: object.properties.map((property) => ({
        ...property,
        schema: of(property.schema),
      })),
      patternProperties: object.patternProperties.map((property) => ({
        ...property,
        schema: of(property.schema),
      })),
      additionalProperties: of(object.additionalProperties),
    }),
    union: (union) => ({ ...union, members: union.members.map(of) }),
    intersection: (intersection) => ({ ...intersection, members: intersection.members.map(of) }),
  });
  if (mapped.assertions.length === 0) return map(mapped);
  return map({ ...mapped, assertions: mapped.assertions.map((item) => mapAssertion(item, of)) });
}

function mapAssertion(assertion: Assertion, of: (schema: Schema) => Schema): Assertion {
  switch (assertion.keyword) {
    case "not":
    case "contains":
    case "propertyNames":
    case "dependentSchemas":
      return { ...assertion, schema: of(assertion.schema) };
    case "anyOf":
    case "oneOf":
      return { ...assertion, schemas: assertion.schemas.map(of) };
    case "if":
      return {
        ...assertion,
        if: of(assertion.if),
        then: assertion.then === undefined ? undefined : of(assertion.then),
        else: assertion.else === undefined ? undefined : of(assertion.else),
      };
    case "unevaluatedProperties":
      return {
        ...assertion,
        schema: of(assertion.schema),
        evaluated: mapEvaluated(assertion.evaluated, of),
      };
    case "unevaluatedItems":
      return {
        ...assertion,
        schema: of(assertion.schema),
        evaluated: mapEvaluatedItems(assertion.evaluated, of),
      };
    case "uniqueItems":
    case "minProperties":
    case "maxProperties":
    case "dependentRequired":
      return assertion;
  }
}

function mapEvaluated(
  evaluated: EvaluatedProperties,
  of: (schema: Schema) => Schema,
): EvaluatedProperties {
  const nested = (part: EvaluatedProperties): EvaluatedProperties => mapEvaluated(part, of);
  return { ...evaluated, when: mapConditions(evaluated.when, of, nested) };
}

function mapEvaluatedItems(
  evaluated: EvaluatedItems,
  of: (schema: Schema) => Schema,
): EvaluatedItems {
  const nested = (part: EvaluatedItems): EvaluatedItems => mapEvaluatedItems(part, of);
  return {
    ...evaluated,
    contains: evaluated.contains.map(of),
    when: mapConditions(evaluated.when, of, nested),
  };
}

function mapConditions<Evaluated>(
  when: readonly Conditional<Evaluated>[],
  of: (schema: Schema) => Schema,
  nested: (evaluated: Evaluated) => Evaluated,
): readonly Conditional<Evaluated>[] {
  return when.map((condition) => ({
    schema: of(condition.schema),
    then: condition.then === undefined ? undefined : nested(condition.then),
    else: condition.else === undefined ? undefined : nested(condition.else),
  }));
}

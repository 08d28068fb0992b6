import type {
  Assertion,
  Conditional,
  EvaluatedItems,
  EvaluatedProperties,
  Schema,
} from "./schema.js";
import { visitSchema, type SchemaVisitor } from "./visit-schema.js";

type Mapping = (schema: Schema) => Schema;

/** Rebuilds a schema from its parts up: `map` sees each schema after the schemas inside it were mapped. */
export function mapSchema(schema: Schema, map: Mapping): Schema {
  const mapped = visitSchema(schema, mapParts, map);
  if (mapped.assertions.length === 0) return map(mapped);
  const of: Mapping = (part) => mapSchema(part, map);
  return map({ ...mapped, assertions: mapped.assertions.map((item) => mapAssertion(item, of)) });
}

const leaf = (schema: Schema): Schema => schema;

const mapParts: SchemaVisitor<Schema, Mapping> = {
  unknown: leaf,
  never: leaf,
  null: leaf,
  boolean: leaf,
  number: leaf,
  string: leaf,
  binary: leaf,
  literal: leaf,
  reference: leaf,
  array: (array, map) => ({
    ...array,
    prefixItems: mapAll(array.prefixItems, map),
    items: mapSchema(array.items, map),
  }),
  object: (object, map) => ({
    ...object,
    properties: object.properties.map((property) => ({
      ...property,
      schema: mapSchema(property.schema, map),
    })),
    patternProperties: object.patternProperties.map((property) => ({
      ...property,
      schema: mapSchema(property.schema, map),
    })),
    additionalProperties: mapSchema(object.additionalProperties, map),
  }),
  union: (union, map) => ({ ...union, members: mapAll(union.members, map) }),
  intersection: (intersection, map) => ({
    ...intersection,
    members: mapAll(intersection.members, map),
  }),
};

function mapAll(schemas: readonly Schema[], map: Mapping): readonly Schema[] {
  return schemas.map((schema) => mapSchema(schema, map));
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

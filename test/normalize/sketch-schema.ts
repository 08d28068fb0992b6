import type { Api } from "../../generator/ir/api.js";
import type { Assertion, ObjectSchema, Schema, SchemaId } from "../../generator/ir/schema.js";
import { visitSchema } from "../../generator/ir/visit-schema.js";

/** A schema short enough to be written beside the description that it comes from. */
export type Sketch = unknown;

/** The sketches of every named schema by name: `"Pet?"` is an optional property, `@Pet` a reference. */
export function sketchSchemas(api: Api): Readonly<Record<string, Sketch>> {
  return Object.fromEntries(api.schemas.map(({ name, schema }) => [name, sketch(schema, api)]));
}

/** What a schema means, without origins and annotations. */
export function sketch(schema: Schema, api: Api): Sketch {
  const of = (part: Schema): Sketch => sketch(part, api);
  const shape = visitSchema<Sketch>(schema, {
    unknown: ({ kind }) => kind,
    never: ({ kind }) => kind,
    null: ({ kind }) => kind,
    boolean: ({ kind }) => kind,
    binary: ({ kind }) => kind,
    number: ({ integer, ...rest }) => withFacets(integer ? "integer" : "number", rest),
    string: (string) => withFacets("string", string),
    literal: ({ values }) => ({ values }),
    array: ({ prefixItems, items, minItems, maxItems }) => ({
      array: of(items),
      ...(prefixItems.length === 0 ? {} : { prefix: prefixItems.map(of) }),
      ...definedOnly({ minItems, maxItems }),
    }),
    object: (object) => sketchObject(object, of),
    union: ({ members, exactlyOne, tag }) => ({
      [exactlyOne ? "exactlyOne" : "oneOf"]: members.map(of),
      ...definedOnly({ tag }),
    }),
    intersection: ({ members, extendable }) => ({
      [extendable ? "extends" : "allOf"]: members.map(of),
    }),
    reference: ({ target }) => `@${nameOf(target, api)}`,
  });
  if (schema.assertions.length === 0) return shape;
  return { is: shape, and: schema.assertions.map((item) => sketchAssertion(item, of)) };
}

function withFacets(name: string, schema: object): Sketch {
  const { kind, origin, annotations, assertions, format, ...facets } = {
    kind: "",
    origin: {},
    annotations: {},
    assertions: [],
    format: "",
    ...schema,
  };
  void [kind, origin, annotations, assertions, format];
  return Object.keys(facets).length === 0 ? name : { [name]: facets };
}

function sketchObject(object: ObjectSchema, of: (schema: Schema) => Sketch): Sketch {
  const rest = of(object.additionalProperties);
  return {
    object: Object.fromEntries(
      object.properties.map(({ name, schema, required, access }) => [
        `${name}${required ? "" : "?"}${access === "both" ? "" : ` (${access})`}`,
        of(schema),
      ]),
    ),
    ...(object.patternProperties.length === 0
      ? {}
      : {
          patterns: Object.fromEntries(
            object.patternProperties.map(({ pattern, schema }) => [pattern.source, of(schema)]),
          ),
        }),
    ...(rest === "unknown" ? {} : { rest }),
  };
}

function sketchAssertion(assertion: Assertion, of: (schema: Schema) => Sketch): Sketch {
  switch (assertion.keyword) {
    case "not":
      return { not: of(assertion.schema) };
    case "propertyNames":
      return { propertyNames: of(assertion.schema) };
    case "anyOf":
    case "oneOf":
      return { [assertion.keyword]: assertion.schemas.map(of) };
    case "contains":
      return { contains: of(assertion.schema), ...definedOnly({ min: assertion.min }) };
    case "minProperties":
    case "maxProperties":
      return { [assertion.keyword]: assertion.value };
    case "dependentRequired":
      return { dependentRequired: { [assertion.key]: assertion.keys } };
    case "dependentSchemas":
      return { dependentSchemas: { [assertion.key]: of(assertion.schema) } };
    case "if":
    case "uniqueItems":
    case "unevaluatedProperties":
    case "unevaluatedItems":
      return assertion.keyword;
  }
}

function definedOnly(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function nameOf(id: SchemaId, api: Api): string {
  return api.schemas.find((schema) => schema.id === id)?.name ?? `missing ${id}`;
}

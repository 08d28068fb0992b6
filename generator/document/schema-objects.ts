import { cosmetic, data, flag, map, one, scalar, someOf, text } from "./fields.js";
import type { Field, ObjectStructure } from "./structure.js";
import type { Dialect } from "./spec-document.js";

/** The keywords that mean the same in every dialect. */
const common = {
  title: text,
  description: text,
  format: scalar("string"),
  default: data,
  example: data,
  deprecated: cosmetic(flag),
  readOnly: flag,
  writeOnly: flag,
  multipleOf: scalar("number"),
  maximum: scalar("number"),
  minimum: scalar("number"),
  maxLength: scalar("count"),
  minLength: scalar("count"),
  pattern: scalar("string"),
  maxItems: scalar("count"),
  minItems: scalar("count"),
  uniqueItems: flag,
  maxProperties: scalar("count"),
  minProperties: scalar("count"),
  required: scalar("strings"),
  enum: scalar("non-empty list of values"),
  allOf: someOf("schema"),
  properties: map("schema"),
  additionalProperties: one("schema"),
  items: one("schema"),
  xml: cosmetic(one("xml")),
  externalDocs: cosmetic(one("externalDocs")),
} satisfies Readonly<Record<string, Field>>;

/** What 3.0 adds: a reworked subset of JSON Schema Draft 5. */
const fields30 = {
  ...common,
  type: scalar("type name"),
  exclusiveMaximum: flag,
  exclusiveMinimum: flag,
  oneOf: someOf("schema"),
  anyOf: someOf("schema"),
  not: one("schema"),
  nullable: flag,
  discriminator: one("discriminator"),
} satisfies Readonly<Record<string, Field>>;

/** JSON Schema 2020-12 with OpenAPI's vocabulary. */
const fields202012 = {
  ...common,
  type: scalar("type names"),
  exclusiveMaximum: scalar("number"),
  exclusiveMinimum: scalar("number"),
  oneOf: someOf("schema"),
  anyOf: someOf("schema"),
  not: one("schema"),
  discriminator: one("discriminator"),
  const: data,
  examples: cosmetic(scalar("list of values")),
  if: one("schema"),
  then: one("schema"),
  else: one("schema"),
  dependentSchemas: map("schema"),
  dependentRequired: scalar("map of lists of strings"),
  prefixItems: someOf("schema"),
  contains: one("schema"),
  minContains: scalar("count"),
  maxContains: scalar("count"),
  patternProperties: map("schema"),
  propertyNames: one("schema"),
  unevaluatedItems: one("schema"),
  unevaluatedProperties: one("schema"),
  contentEncoding: text,
  contentMediaType: text,
  contentSchema: one("schema"),
  $defs: map("schema"),
  definitions: map("schema"),
  $id: scalar("string"),
  $schema: text,
  $anchor: scalar("string"),
  $dynamicRef: scalar("string"),
  $dynamicAnchor: scalar("string"),
  $vocabulary: data,
  $comment: text,
} satisfies Readonly<Record<string, Field>>;

/** The Schema Object of each dialect. */
export const schemaObjects: Readonly<Record<Dialect, ObjectStructure>> = {
  "2.0": {
    fields: {
      ...common,
      type: scalar("type name"),
      exclusiveMaximum: flag,
      exclusiveMinimum: flag,
      discriminator: scalar("string"),
      collectionFormat: scalar("string"),
    },
    referable: true,
    siblingsCount: false,
  },
  "3.0": { fields: fields30, referable: true, siblingsCount: false },
  "2020-12": { fields: fields202012, referable: true, siblingsCount: true },
};

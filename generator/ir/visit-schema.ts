import type { Assertion, Schema, SchemaKind } from "./schema.js";

/** One function a kind: a new kind does not compile until every visitor has it. */
export type SchemaVisitor<Result, Context = void> = {
  readonly [Kind in SchemaKind]: (
    schema: Extract<Schema, { kind: Kind }>,
    context: Context,
  ) => Result;
};

/** Calls the visitor's function for the kind of the schema. Visitors that are constants cost nothing a schema. */
export function visitSchema<Result>(schema: Schema, visitor: SchemaVisitor<Result>): Result;
export function visitSchema<Result, Context>(
  schema: Schema,
  visitor: SchemaVisitor<Result, Context>,
  context: Context,
): Result;
export function visitSchema<Result>(
  schema: Schema,
  visitor: SchemaVisitor<Result, never>,
  context?: unknown,
): Result {
  // The table is exhaustive by its type; the compiler cannot correlate the key with the argument.
  const visit = visitor[schema.kind] as (schema: Schema, context: unknown) => Result;
  return visit(schema, context);
}

/** The schemas directly inside a schema that stand in its type: not those of its assertions. */
export function childSchemas(schema: Schema): readonly Schema[] {
  return visitSchema(schema, children);
}

const none: readonly Schema[] = [];

const children: SchemaVisitor<readonly Schema[]> = {
  unknown: () => none,
  never: () => none,
  null: () => none,
  boolean: () => none,
  number: () => none,
  string: () => none,
  binary: () => none,
  literal: () => none,
  array: ({ prefixItems, items }) => [...prefixItems, items],
  object: ({ properties, patternProperties, additionalProperties }) => [
    ...properties.map((property) => property.schema),
    ...patternProperties.map((property) => property.schema),
    additionalProperties,
  ],
  union: ({ members }) => members,
  intersection: ({ members }) => members,
  reference: () => none,
};

/** The schemas that an assertion applies. */
export function assertedSchemas(assertion: Assertion): readonly Schema[] {
  switch (assertion.keyword) {
    case "not":
    case "contains":
    case "propertyNames":
    case "dependentSchemas":
      return [assertion.schema];
    case "anyOf":
    case "oneOf":
      return assertion.schemas;
    case "if":
      return [assertion.if, assertion.then, assertion.else].filter(
        (schema) => schema !== undefined,
      );
    case "unevaluatedProperties":
      return [assertion.schema, ...conditionalSchemas(assertion.evaluated.when)];
    case "unevaluatedItems":
      return [
        assertion.schema,
        ...assertion.evaluated.contains,
        ...conditionalSchemas(assertion.evaluated.when),
      ];
    case "uniqueItems":
    case "minProperties":
    case "maxProperties":
    case "dependentRequired":
      return [];
  }
}

interface Nested {
  readonly contains?: readonly Schema[];
  readonly when: readonly { schema: Schema; then: Nested | undefined; else: Nested | undefined }[];
}

function conditionalSchemas(when: Nested["when"]): readonly Schema[] {
  return when.flatMap((condition) => [
    condition.schema,
    ...[condition.then, condition.else].flatMap((nested) =>
      nested === undefined ? [] : [...(nested.contains ?? []), ...conditionalSchemas(nested.when)],
    ),
  ]);
}

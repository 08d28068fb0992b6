import fc from "fast-check";
import type { Plain, PlainObject } from "./reword-schemas.js";

/** The versions whose schemas differ in their keywords. */
export const versions = ["2.0", "3.0.3", "3.1.0", "3.2.0"] as const;
export type Version = (typeof versions)[number];

/** Few names and values, so that what keywords say about one place meets. */
const keys = ["a", "b", "ab", "c", "d"] as const;
const key = fc.constantFrom<string>(...keys);
const scalar = fc.constantFrom<Plain>(
  null,
  true,
  false,
  0,
  1,
  2,
  2.5,
  -1,
  "",
  "a",
  "ab",
  "é\u{1f600}",
);

/** Values that random schemas have something to say about. */
export const instances: fc.Arbitrary<Plain> = plain(
  fc.letrec<{ value: Plain }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", maxDepth: 3 },
      { weight: 3, arbitrary: scalar },
      { weight: 2, arbitrary: fc.dictionary(key, tie("value"), { maxKeys: 4 }) },
      { weight: 2, arbitrary: fc.array(tie("value"), { maxLength: 4 }) },
    ),
  })).value,
);

/** As a parser makes it: with the usual prototype, which Ajv counts on. */
function plain<Value extends Plain>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return arbitrary.map((value) => JSON.parse(JSON.stringify(value)));
}

const pattern = fc.constantFrom("^a", "b$", "^.$", "[^a-c]");
const count = fc.nat({ max: 3 });
const limit = fc.constantFrom(-1, 0, 1, 2, 2.5);

/** Any of the members, each there or not. */
function someOf(members: Readonly<Record<string, fc.Arbitrary<Plain>>>): fc.Arbitrary<PlainObject> {
  return fc
    .subarray(Object.entries(members), { minLength: 1, maxLength: 3 })
    .chain((chosen) => fc.record(Object.fromEntries(chosen)));
}

interface Parts {
  /** A schema for a place below: it may lead back. */
  readonly child: fc.Arbitrary<Plain>;
  /** A schema for the same place: it must not lead back. */
  readonly conjunct: fc.Arbitrary<Plain>;
  /** Whether `contains` may stand in the description, else `unevaluatedItems`. */
  readonly hasContains: boolean;
}

function common({ child }: Parts): Readonly<Record<string, fc.Arbitrary<Plain>>> {
  return {
    minLength: count,
    maxLength: count,
    pattern,
    minimum: limit,
    maximum: limit,
    multipleOf: fc.constantFrom(1, 2, 0.5),
    enum: fc.uniqueArray(instances, {
      minLength: 1,
      maxLength: 3,
      selector: (value) => JSON.stringify(value),
    }),
    properties: fc.dictionary(key, child, { minKeys: 1, maxKeys: 3 }),
    required: fc.uniqueArray(key, { minLength: 1, maxLength: 2 }),
    additionalProperties: fc.oneof(fc.boolean(), child),
    minProperties: count,
    maxProperties: count,
    items: child,
    // Two or more, in a schema that holds itself, double with every level.
    minItems: fc.nat({ max: 1 }),
    maxItems: count,
    uniqueItems: fc.boolean(),
  };
}

/** What 2020-12 has beside: applicators for the same place, and everything that is evaluated or not. */
function modern(parts: Parts): Readonly<Record<string, fc.Arbitrary<Plain>>> {
  const { child, conjunct } = parts;
  const map = (values: fc.Arbitrary<Plain>) =>
    fc.dictionary(key, values, { minKeys: 1, maxKeys: 2 });
  return {
    ...common(parts),
    type: fc.oneof(
      fc.constantFrom<Plain>("null", "boolean", "integer", "number", "string", "array", "object"),
      fc.uniqueArray(fc.constantFrom("null", "integer", "string", "array", "object"), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
    const: instances,
    exclusiveMinimum: limit,
    exclusiveMaximum: limit,
    patternProperties: fc.dictionary(pattern, child, { minKeys: 1, maxKeys: 2 }),
    propertyNames: conjunct,
    dependentRequired: map(fc.uniqueArray(key, { maxLength: 2 })),
    dependentSchemas: map(conjunct),
    prefixItems: fc.array(child, { minLength: 1, maxLength: 3 }),
    unevaluatedProperties: child,
    ...(parts.hasContains ? {} : { unevaluatedItems: child }),
    ...compositions(conjunct),
    $ref: fc.constant("#/components/schemas/S3"),
    $dynamicRef: fc.constant("#node"),
  };
}

function compositions(
  conjunct: fc.Arbitrary<Plain>,
): Readonly<Record<string, fc.Arbitrary<Plain>>> {
  const list = fc.array(conjunct, { minLength: 1, maxLength: 3 });
  return { allOf: list, anyOf: list, oneOf: list, not: conjunct };
}

/** Keywords that mean something together only. Ajv takes every item for evaluated by `contains`, so never with that. */
const together: fc.Arbitrary<PlainObject> = fc.oneof(
  fc.record({ contains: scalarSchema(), minContains: count, maxContains: count }),
  fc.record({ if: scalarSchema(), then: scalarSchema(), else: scalarSchema() }),
);

function scalarSchema(): fc.Arbitrary<PlainObject> {
  return fc.oneof(
    fc.record({ type: fc.constantFrom("string", "integer", "object", "array", "null") }),
    fc.record({ const: scalar }),
    fc.record({ required: fc.array(key, { minLength: 1, maxLength: 1 }) }),
    fc.record({ properties: fc.dictionary(key, fc.record({ const: scalar }), { maxKeys: 2 }) }),
  );
}

const oldTypes = ["boolean", "integer", "number", "string", "array", "object"] as const;

/** OpenAPI 3.0 and 2.0: one type, `nullable`, exclusive bounds beside the bounds, `items` for every array. */
function old(parts: Parts, version: Version): fc.Arbitrary<PlainObject> {
  const { conjunct } = parts;
  const members = {
    ...common(parts),
    exclusiveMinimum: fc.boolean(),
    exclusiveMaximum: fc.boolean(),
    ...(version === "2.0"
      ? { allOf: fc.array(conjunct, { minLength: 1, maxLength: 3 }) }
      : { ...compositions(conjunct), nullable: fc.boolean() }),
  };
  const typed = fc.constantFrom(...oldTypes).chain((type) =>
    someOf(members).map((schema) => ({
      type,
      ...(type === "array" ? { items: {} } : {}),
      ...schema,
    })),
  );
  return fc.oneof({ weight: 3, arbitrary: typed }, someOf(members));
}

/** A schema as one version writes it, which may refer to components. */
function schemas(version: Version, hasContains: boolean): fc.Arbitrary<Plain> {
  const isModern = version.startsWith("3.1") || version.startsWith("3.2");
  const root = version === "2.0" ? "#/definitions" : "#/components/schemas";
  const reference = fc
    .constantFrom("S0", "S1", "S2", "S3")
    .map((name): Plain => ({ $ref: `${root}/${name}` }));
  const simple: fc.Arbitrary<Plain> = isModern
    ? fc.oneof(scalarSchema(), fc.boolean())
    : fc.constantFrom(...oldTypes).map((type): Plain => ({
        type,
        ...(type === "array" ? { items: {} } : {}),
      }));
  const of = (depth: number): fc.Arbitrary<Plain> => {
    if (depth === 0) return simple;
    const parts: Parts = {
      hasContains,
      child: fc.oneof(of(depth - 1), simple, reference),
      conjunct: fc.oneof(of(depth - 1), simple, fc.constant<Plain>({ $ref: `${root}/S3` })),
    };
    if (!isModern) return old(parts, version);
    return fc.oneof(
      { weight: 4, arbitrary: someOf(modern(parts)) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(someOf(modern(parts)), hasContains ? together : scalarSchema())
          .map(([one, other]): Plain => ({ ...one, ...other })),
      },
    );
  };
  return of(3);
}

/** Component schemas that refer to each other: `S3` to nothing in its own place, so that no schema holds itself. */
export function randomSchemas(version: Version): fc.Arbitrary<PlainObject> {
  return fc.boolean().chain((hasContains) => components(version, schemas(version, hasContains)));
}

function components(version: Version, any: fc.Arbitrary<Plain>): fc.Arbitrary<PlainObject> {
  const isModern = version.startsWith("3.1") || version.startsWith("3.2");
  const last: fc.Arbitrary<PlainObject> = isModern
    ? fc
        .record({
          properties: fc.dictionary(key, any, { maxKeys: 2 }),
          type: fc.constantFrom<Plain>("object", ["object", "null"], ["string", "object"]),
        })
        .map((schema) => ({ ...schema, $dynamicAnchor: "node" }))
    : fc.record({
        type: fc.constant("object"),
        properties: fc.dictionary(key, any, { maxKeys: 2 }),
      });
  return plain<PlainObject>(fc.record({ S0: any, S1: any, S2: any, S3: last }));
}

/** A description with these schemas and nothing else, as text. */
export function describeSchemas(components: PlainObject, version: Version): string {
  const info = { title: "Random", version: "1" };
  return JSON.stringify(
    version === "2.0"
      ? { swagger: version, info, paths: {}, definitions: components }
      : { openapi: version, info, paths: {}, components: { schemas: components } },
  );
}

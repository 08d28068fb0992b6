import fc from "fast-check";
import * as z from "zod";
import { anyOf } from "../../../../templates/zod/assertions/any-of.js";
import { contains } from "../../../../templates/zod/assertions/contains.js";
import { dependentRequired } from "../../../../templates/zod/assertions/dependent-required.js";
import { minProperties } from "../../../../templates/zod/assertions/min-properties.js";
import { not } from "../../../../templates/zod/assertions/not.js";
import { oneOf } from "../../../../templates/zod/assertions/one-of.js";
import { propertyNames } from "../../../../templates/zod/assertions/property-names.js";
import { unevaluatedItems } from "../../../../templates/zod/assertions/unevaluated-items.js";
import { unevaluatedProperties } from "../../../../templates/zod/assertions/unevaluated-properties.js";
import { uniqueItems } from "../../../../templates/zod/assertions/unique-items.js";
import { when } from "../../../../templates/zod/assertions/when.js";
import { constants } from "../../../../templates/zod/constants.js";
import { constrain } from "../../../../templates/zod/constrain.js";
import { isUri } from "../../../../templates/zod/formats/uri.js";
import { intersect } from "../../../../templates/zod/intersect.js";
import { lazySchema } from "../../../../templates/zod/lazy-schema.js";
import { int64 } from "../../../../templates/zod/numbers/int64.js";
import { integer } from "../../../../templates/zod/numbers/integer.js";
import { multipleOf } from "../../../../templates/zod/numbers/multiple-of.js";
import { closed, matching, objectOf, open, recordOf } from "../../../../templates/zod/object-of.js";
import { openObject } from "../../../../templates/zod/open-object.js";
import { prefixItems } from "../../../../templates/zod/prefix-items.js";
import { taggedUnion } from "../../../../templates/zod/tagged-union.js";
import { exclusiveUnion, unionOf } from "../../../../templates/zod/union-of.js";

/** Keys and texts that schemas and values share, so that they meet. */
const keys = ["a", "b", "kind", "toString", "__proto__"] as const;
const texts = ["x", "y", "long text", "https://example.com/a?b#c", "a😀", ""] as const;
const numbers = [0, -0, 1, 2, 3, 2.5, -7, 2 ** 53, 2 ** 63, 1e308, Number.NaN, Infinity] as const;

class Model {
  a = "x";
}

/** What JSON has, and what a caller may hand in beside it. */
const scalars: readonly unknown[] = [null, true, false, undefined, ...texts, ...numbers];
const oddities: readonly (() => unknown)[] = [
  () => new Date(0),
  () => new Map([["a", 1]]),
  () => new Model(),
  () => Symbol("a"),
  () => () => "a",
  () => 1n,
  () => Object.assign(Object.create(null), { a: "x" }) as unknown,
  // A hole at the start.
  () => Object.assign([], { 1: "x" }),
];

/** Values of the same few keys and texts as the schemas. */
export const arbitraryValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    { arbitrary: fc.constantFrom(...scalars), weight: 6 },
    { arbitrary: fc.constantFrom(...oddities).map((create) => create()), weight: 1 },
    { arbitrary: fc.array(tie("value"), { maxLength: 4 }), weight: 2 },
    { arbitrary: objectWith(tie("value")), weight: 5 },
  ),
})).value;

function objectWith(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const members = fc.array(fc.tuple(fc.constantFrom(...keys, "other"), value), { maxLength: 5 });
  // As JSON.parse does it: `__proto__` is a key like any other.
  return members.map((entries) => Object.fromEntries(entries));
}

const leaves: readonly (() => z.core.$ZodType)[] = [
  () => z.string(),
  () => z.string().min(1).max(2),
  () => z.string().regex(/^[xy]/u),
  () => z.stringFormat("uri", isUri),
  () => z.number(),
  () => z.number().gt(1).lt(3),
  () => z.number().min(1).max(3),
  () => z.int().min(0).max(2),
  () => z.int32(),
  () => z.float32(),
  () => integer(),
  () => int64(),
  () => z.number().check(multipleOf(0.5)),
  () => z.boolean(),
  () => z.null(),
  () => z.unknown(),
  () => z.never(),
  () => z.literal("x"),
  () => z.literal(["x", 1, null]),
  () => z.enum(["x", "y"]),
  () => constants({ a: 1 }, [1]),
  () => z.instanceof(Date),
  () => z.strictObject({}),
  () => z.looseObject({}),
];

/** Schemas as the generator writes them, cycles and references included. */
export const arbitrarySchema: fc.Arbitrary<z.core.$ZodType> = fc.letrec<{
  schema: z.core.$ZodType;
}>((tie) => {
  const schema = tie("schema");
  const two = fc.tuple(schema, schema);
  const shape = fc.dictionary(
    fc.constantFrom("a", "b", "kind"),
    fc.oneof(
      schema,
      schema.map((one) => z.optional(one)),
      schema.map((one) => z.optional(z.nullable(one))),
    ),
    { maxKeys: 3 },
  );
  const ownShape = fc.dictionary(fc.constantFrom(...keys), schema, { maxKeys: 3 });
  return {
    schema: fc.oneof(
      { maxDepth: 4, depthSize: "medium" },
      fc.constantFrom(...leaves).map((create) => create()),
      shape.map((properties) => z.strictObject(properties)),
      shape.map((properties) => openObject(properties)),
      schema.map((item) => z.array(item).min(1).max(3)),
      schema.map((item) => z.array(item)),
      schema.map((value) => recordOf(value)),
      fc.tuple(ownShape, schema).map(([properties, others]) => objectOf(properties, others)),
      ownShape.map((properties) => objectOf(properties, closed, matching(/^o/u, z.string()))),
      ownShape.map((properties) => objectOf(properties, open)),
      two.map(([one, other]) =>
        prefixItems({ required: [one], optional: [other], rest: z.never() }),
      ),
      two.map(([one, other]) => prefixItems({ required: [], optional: [one], rest: other })),
      two.map(([one, other]) => unionOf([one, other])),
      two.map(([one, other]) => exclusiveUnion([one, other])),
      two.map(([one, other]) => intersect(one, other)),
      fc
        .tuple(shape, shape)
        .map(([one, other]) =>
          taggedUnion("kind", [
            z.strictObject({ ...one, kind: z.literal("x") }),
            openObject({ ...other, kind: z.enum(["y", "long text"]) }),
          ]),
        ),
      schema.map((one) => lazySchema<unknown>(() => one).unwrap()),
      schema.map((one) => recursive(one)),
      fc.tuple(schema, two, fc.nat(8)).map(([one, [first, second], index]) => {
        const assertions = [
          () => not(first),
          () => anyOf(first, second),
          () => oneOf(first, second),
          () => when(first, { then: second }),
          () => contains(first, { min: 1 }),
          () => propertyNames(z.string().max(1)),
          () => minProperties(1),
          () =>
            unevaluatedProperties(z.never(), {
              keys: ["a"],
              when: [{ schema: first, then: { all: true } }],
            }),
          () => unevaluatedItems(first, { prefix: 1 }),
        ];
        const assertion = assertions[index] ?? (() => dependentRequired("a", ["b"]));
        return constrain(one, assertion(), uniqueItems());
      }),
    ),
  };
}).schema;

/** A schema that refers to itself, twice at each level. */
function recursive(other: z.core.$ZodType): z.core.$ZodType {
  const schema: z.ZodLazy<z.ZodType> = lazySchema<unknown>(() =>
    unionOf([
      openObject({ a: schema, kind: z.literal("x") }),
      openObject({ a: schema.optional() }),
      other,
    ]),
  );
  return schema.unwrap();
}

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
import { constantsCheck } from "../../../../templates/zod/checks/constants-check.js";
import {
  constrainedCheck,
  type SchemaOf,
} from "../../../../templates/zod/checks/constrained-check.js";
import { deferred } from "../../../../templates/zod/checks/cycle-check.js";
import { formatCheck } from "../../../../templates/zod/checks/format-check.js";
import { exclusiveUnionCheck } from "../../../../templates/zod/checks/exclusive-union-check.js";
import { intersectionCheck } from "../../../../templates/zod/checks/intersection-check.js";
import { integerCheck, numberCheck } from "../../../../templates/zod/checks/number-check.js";
import { patternObjectCheck } from "../../../../templates/zod/checks/pattern-object-check.js";
import { prefixItemsCheck } from "../../../../templates/zod/checks/prefix-items-check.js";
import { propertyNamesCheck } from "../../../../templates/zod/checks/property-names-check.js";
import { SchemaCheck } from "../../../../templates/zod/checks/schema-check.js";
import { taggedUnionCheck } from "../../../../templates/zod/checks/tagged-union-check.js";
import { constants } from "../../../../templates/zod/constants.js";
import { constrain, type Assertion } from "../../../../templates/zod/constrain.js";
import { isUri } from "../../../../templates/zod/formats/uri.js";
import { intersect } from "../../../../templates/zod/intersect.js";
import { lazySchema } from "../../../../templates/zod/lazy-schema.js";
import { int64 } from "../../../../templates/zod/numbers/int64.js";
import { integer } from "../../../../templates/zod/numbers/integer.js";
import { isMultipleOf } from "../../../../templates/zod/numbers/is-multiple-of.js";
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

/** A schema in both forms in which the generator writes it. */
export interface Pair {
  readonly schema: z.core.$ZodType;
  /** What `checks.ts` has of it. */
  readonly plan: unknown;
}

/** What the plans refer to by number. */
const parts: unknown[] = [];

function part(value: unknown): number {
  const known = parts.indexOf(value);
  return known < 0 ? parts.push(value) - 1 : known;
}

/** The check of a plan; what it refers to stays for the plans that come after. */
export function checkOf(plan: unknown): SchemaCheck {
  return new SchemaCheck(JSON.stringify(plan), () => parts);
}

const uriFormat = formatCheck("uri", isUri);
const isX = /^[xy]/u;
const isOther = /^o/u;
const isHalf = isMultipleOf(0.5);

const leaves: readonly (() => readonly [schema: z.core.$ZodType, plan: unknown])[] = [
  () => [z.string(), "s"],
  () => [z.string().min(1).max(2), ["s", 1, 2]],
  () => [z.string().regex(isX), ["s", null, null, part(isX)]],
  () => [z.stringFormat("uri", isUri), part(uriFormat)],
  () => [z.number(), "n"],
  () => [z.number().gt(1).lt(3), limited("n", null, null, 1, 3)],
  () => [z.number().min(1).max(3), limited("n", 1, 3)],
  () => [z.int().min(0).max(2), limited("i", 0, 2)],
  () => [z.int32(), limited("i", -(2 ** 31), 2 ** 31 - 1)],
  () => [z.float32(), limited("n", -3.4028234663852886e38, 3.4028234663852886e38)],
  () => [integer(), "i"],
  () => [int64(), limited("i", -(2 ** 63), 2 ** 63)],
  () => [
    z.number().check(multipleOf(0.5)),
    limited("n", null, null, null, null, 0.5, part(isHalf)),
  ],
  () => [z.boolean(), "b"],
  () => [z.null(), "0"],
  () => [z.unknown(), "*"],
  () => [z.never(), "!"],
  () => [z.literal("x"), ["=", "x"]],
  () => [z.literal(["x", 1, null]), ["=", "x", 1, null]],
  () => [z.enum(["x", "y"]), ["=", "x", "y"]],
  () => [constants({ a: 1 }, [1]), [part(constantsCheck), { a: 1 }, [1]]],
  () => [z.strictObject({}), ["c", {}]],
  () => [z.looseObject({}), {}],
];

function limited(kind: "n" | "i", ...limits: readonly (number | null)[]): unknown {
  return [part(kind === "n" ? numberCheck : integerCheck), ...limits];
}

type Shape = Readonly<Record<string, Pair & { readonly isOptional?: boolean }>>;

function schemasOf(shape: Shape): Readonly<Record<string, z.core.$ZodType>> {
  return Object.fromEntries(
    Object.entries(shape).map(([key, { schema, isOptional }]) => [
      key,
      isOptional === true ? z.optional(schema) : schema,
    ]),
  );
}

function plansOf(shape: Shape): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(shape).map(([key, { plan, isOptional }]) => [
      isOptional === true ? `?${key}` : key === "__proto__" ? `!${key}` : key,
      plan,
    ]),
  );
}

/** Schemas as the generator writes them, cycles and references included. */
export const arbitraryPair: fc.Arbitrary<Pair> = fc.letrec<{ pair: Pair }>((tie) => {
  const pair = tie("pair");
  const two = fc.tuple(pair, pair);
  const shape: fc.Arbitrary<Shape> = fc.dictionary(
    fc.constantFrom("a", "b", "kind"),
    fc.oneof(
      pair,
      pair.map((one) => ({ ...one, isOptional: true })),
      pair.map(({ schema, plan }) => ({
        schema: z.nullable(schema),
        plan: ["0", plan],
        isOptional: true,
      })),
    ),
    { maxKeys: 3 },
  );
  const ownShape: fc.Arbitrary<Shape> = fc.dictionary(fc.constantFrom(...keys), pair, {
    maxKeys: 3,
  });
  return {
    pair: fc.oneof(
      { maxDepth: 4, depthSize: "medium" },
      fc.constantFrom(...leaves).map((create) => {
        const [schema, plan] = create();
        return { schema, plan };
      }),
      shape.map((one) => ({
        schema: z.strictObject(schemasOf(one)),
        plan: ["c", plansOf(one)],
      })),
      shape.map((one) => ({ schema: openObject(schemasOf(one)), plan: plansOf(one) })),
      pair.map(({ schema, plan }) => ({
        schema: z.array(schema).min(1).max(3),
        plan: ["a", plan, 1, 3],
      })),
      pair.map(({ schema, plan }) => ({ schema: z.array(schema), plan: ["a", plan] })),
      pair.map(({ schema, plan }) => ({ schema: recordOf(schema), plan: ["r", {}, plan] })),
      fc.tuple(ownShape, pair).map(([one, others]) => ({
        schema: objectOf(schemasOf(one), others.schema),
        plan: ["r", plansOf(one), others.plan],
      })),
      ownShape.map((one) => ({
        schema: objectOf(schemasOf(one), closed, matching(isOther, z.string())),
        plan: [part(patternObjectCheck), plansOf(one), null, [part(isOther), "s"]],
      })),
      ownShape.map((one) => ({ schema: objectOf(schemasOf(one), open), plan: plansOf(one) })),
      two.map(([one, other]) => ({
        schema: prefixItems({
          required: [one.schema],
          optional: [other.schema],
          rest: z.never(),
          minItems: 1,
        }),
        plan: [part(prefixItemsCheck), [one.plan, other.plan], "!", 1, null],
      })),
      two.map(([one, other]) => ({
        schema: prefixItems({ required: [], optional: [one.schema], rest: other.schema }),
        plan: [part(prefixItemsCheck), [one.plan], other.plan, null, null],
      })),
      two.map(([one, other]) => ({
        schema: unionOf([one.schema, other.schema]),
        plan: ["|", one.plan, other.plan],
      })),
      two.map(([one, other]) => ({
        schema: exclusiveUnion([one.schema, other.schema]),
        plan: [part(exclusiveUnionCheck), one.plan, other.plan],
      })),
      two.map(([one, other]) => ({
        schema: intersect(one.schema, other.schema),
        plan: [part(intersectionCheck), one.plan, other.plan],
      })),
      fc.tuple(shape, shape).map(tagged),
      pair.map(({ schema, plan }) => ({
        schema: lazySchema<unknown>(() => schema).unwrap(),
        plan,
      })),
      pair.map(recursive),
      fc.tuple(pair, two, fc.nat(8)).map(constrained),
    ),
  };
}).pair;

function tagged([one, other]: readonly [Shape, Shape]): Pair {
  const closedShape = { ...one, kind: { schema: z.literal("x"), plan: ["=", "x"] } };
  const openShape = {
    ...other,
    kind: { schema: z.enum(["y", "long text"]), plan: ["=", "y", "long text"] },
  };
  return {
    schema: taggedUnion("kind", [
      z.strictObject(schemasOf(closedShape)),
      openObject(schemasOf(openShape)),
    ]),
    plan: [
      part(taggedUnionCheck),
      "kind",
      [["x"], ["c", plansOf(closedShape)]],
      [["y", "long text"], plansOf(openShape)],
    ],
  };
}

/** A schema that refers to itself, twice at each level. */
function recursive(other: Pair): Pair {
  const schema: z.ZodLazy<z.ZodType> = lazySchema<unknown>(() =>
    unionOf([
      openObject({ a: schema, kind: z.literal("x") }),
      openObject({ a: schema.optional() }),
      other.schema,
    ]),
  );
  const plan = ["|", { a: parts.length, kind: ["=", "x"] }, { "?a": parts.length }, other.plan];
  parts.push(deferred(checkOf(plan)));
  return { schema: schema.unwrap(), plan };
}

function constrained([one, [first, second], index]: readonly [
  Pair,
  readonly [Pair, Pair],
  number,
]): Pair {
  const made = (make: (schemaOf: SchemaOf) => Assertion) => part(make);
  const assertions: readonly (() => readonly [assertion: Assertion, plan: unknown])[] = [
    () => [not(first.schema), made((of) => not(of(first.plan)))],
    () => [anyOf(first.schema, second.schema), ["|", first.plan, second.plan]],
    () => [
      oneOf(first.schema, second.schema),
      [part(exclusiveUnionCheck), first.plan, second.plan],
    ],
    () => [
      when(first.schema, { then: second.schema }),
      made((of) => when(of(first.plan), { then: of(second.plan) })),
    ],
    () => [contains(first.schema, { min: 1 }), made((of) => contains(of(first.plan), { min: 1 }))],
    () => [propertyNames(z.string().max(1)), [part(propertyNamesCheck), ["s", null, 1]]],
    () => [minProperties(1), made(() => minProperties(1))],
    () => [
      unevaluatedProperties(z.never(), {
        keys: ["a"],
        when: [{ schema: first.schema, then: { all: true } }],
      }),
      made((of) =>
        unevaluatedProperties(of("!"), {
          keys: ["a"],
          when: [{ schema: of(first.plan), then: { all: true } }],
        }),
      ),
    ],
    () => [
      unevaluatedItems(first.schema, { prefix: 1 }),
      made((of) => unevaluatedItems(of(first.plan), { prefix: 1 })),
    ],
  ];
  const last = (): readonly [Assertion, unknown] => [
    dependentRequired("a", ["b"]),
    made(() => dependentRequired("a", ["b"])),
  ];
  const [assertion, plan] = (assertions[index] ?? last)();
  return {
    schema: constrain(one.schema, assertion, uniqueItems()),
    plan: [part(constrainedCheck), one.plan, plan, made(() => uniqueItems())],
  };
}

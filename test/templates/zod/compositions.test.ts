import { describe, expect, test } from "vitest";
import * as z from "zod";
import { constants } from "../../../templates/zod/constants.js";
import { intersect } from "../../../templates/zod/intersect.js";
import { lazySchema } from "../../../templates/zod/lazy-schema.js";
import { openObject } from "../../../templates/zod/open-object.js";
import { prefixItems } from "../../../templates/zod/prefix-items.js";
import { taggedUnion } from "../../../templates/zod/tagged-union.js";
import { exclusiveUnion, unionOf } from "../../../templates/zod/union-of.js";

function issuesOf(schema: z.core.$ZodType, value: unknown) {
  const { error } = z.safeParse(schema, value);
  return error?.issues.map(({ code, path }) => `${code} /${path.join("/")}`) ?? [];
}

describe("an intersection", () => {
  test("of closed objects accepts no key that either refuses", () => {
    const schema = intersect(z.strictObject({ a: z.string() }), z.strictObject({ b: z.string() }));
    expect(z.safeParse(schema, { a: "x", b: "x" }).success).toBe(false);
  });

  test("reports what each member finds at its place, and once what both find", () => {
    const one = openObject({ id: z.string(), a: openObject({ x: z.number() }) });
    const other = openObject({ id: z.string(), b: z.number() });
    expect(issuesOf(intersect(one, other), { a: { x: "1" }, b: "1" })).toEqual([
      "invalid_type /id",
      "invalid_type /a/x",
      "invalid_type /b",
    ]);
    expect(issuesOf(intersect(one, other), 1)).toEqual(["invalid_type /"]);
  });

  test("of three members asks the third", () => {
    const schema = intersect(z.number(), z.number().min(1), z.number().max(2));
    expect(issuesOf(schema, 3)).toEqual(["too_big /"]);
  });
});

describe("a union", () => {
  const schema = unionOf([z.string(), openObject({ size: z.number() }), z.array(z.string())]);

  test("points into the member that is about the value's type", () => {
    expect(issuesOf(schema, { size: "1" })).toEqual(["invalid_type /size"]);
    expect(issuesOf(schema, ["a", 2])).toEqual(["invalid_type /1"]);
  });

  test("says what each member misses where the type does not decide", () => {
    expect(issuesOf(schema, 1)).toEqual(["invalid_union /"]);
    const objects = unionOf([openObject({ a: z.string() }), openObject({ b: z.string() })]);
    const [issue] = z.safeParse(objects, {}).error?.issues ?? [];
    expect(issue).toMatchObject({
      code: "invalid_union",
      errors: [[{ path: ["a"] }], [{ path: ["b"] }]],
    });
  });

  test("of exactly one refuses a value of two members", () => {
    const exclusive = exclusiveUnion([z.number().min(1), z.number().multipleOf(2)]);
    expect(z.safeParse(exclusive, 1).success).toBe(true);
    expect(z.safeParse(exclusive, 2).error?.issues[0]).toMatchObject({ matches: [0, 1] });
    expect(issuesOf(exclusive, -1)).toEqual(["invalid_union /"]);
  });
});

describe("a tagged union", () => {
  const Cat = lazySchema<unknown>(() =>
    openObject({ type: z.literal("cat"), lives: z.number(), friend: Animal.optional() }),
  );
  const Dog = lazySchema<unknown>(() =>
    intersect(
      openObject({ type: z.enum(["cat", "dog"]), name: z.string() }),
      openObject({ type: z.literal("dog") }),
    ),
  );
  const Animal: z.ZodLazy<z.ZodType> = lazySchema<unknown>(() => taggedUnion("type", [Cat, Dog]));

  test("asks the member of the tag only", () => {
    expect(issuesOf(Animal, { type: "cat" })).toEqual(["invalid_type /lives"]);
    expect(issuesOf(Animal, { type: "dog", name: 1 })).toEqual(["invalid_type /name"]);
  });

  test("follows the tag at every level of a cycle", () => {
    const value = { type: "cat", lives: 9, friend: { type: "dog" } };
    expect(issuesOf(Animal, value)).toEqual(["invalid_type /friend/name"]);
  });

  test("looks for the tag inside a member that is a union itself", () => {
    const open = openObject({ type: z.literal("door"), open: z.literal(true) });
    const shut = openObject({ type: z.literal("door"), lock: z.string() });
    const schema = taggedUnion("type", [unionOf([open, shut]), Cat]);
    expect(issuesOf(schema, { type: "door", lock: "yale" })).toEqual([]);
    expect(issuesOf(schema, { type: "door" })).toEqual(["invalid_union /"]);
    expect(issuesOf(schema, { type: "window" })).toEqual(["invalid_union /type"]);
  });

  test("asks members whose tag it cannot see", () => {
    const schema = taggedUnion("type", [Cat, z.looseObject({ type: z.string().max(3) })]);
    expect(issuesOf(schema, { type: "cow" })).toEqual([]);
    expect(issuesOf(schema, { type: "cat", lives: 9 })).toEqual([]);
    expect(issuesOf(schema, { type: "horse" })).toEqual(["too_big /type"]);
  });

  test("points at a tag that is missing or that no member has", () => {
    expect(issuesOf(Animal, {})).toEqual(["invalid_union /type"]);
    const [issue] = z.safeParse(Animal, { type: "cow" }).error?.issues ?? [];
    expect(issue).toMatchObject({
      path: ["type"],
      message: 'Invalid input: expected "cat" | "dog"',
    });
  });

  test("does not take an inherited member for the tag", () => {
    const schema = taggedUnion("constructor", [openObject({ constructor: z.literal("a") })]);
    expect(issuesOf(schema, {})).toEqual(["invalid_union /constructor"]);
  });
});

describe("constants", () => {
  test("are compared by value, whatever the order of keys", () => {
    const schema = constants({ a: [1, { b: null }], c: "x" }, [1, 2], "text");
    expect(z.safeParse(schema, { c: "x", a: [1, { b: null }] }).success).toBe(true);
    expect(z.safeParse(schema, [1, 2]).success).toBe(true);
    expect(z.safeParse(schema, [2, 1]).success).toBe(false);
    expect(z.safeParse(schema, { a: [1, { b: 0 }], c: "x" }).success).toBe(false);
    expect(z.safeParse(schema, { c: "x" }).success).toBe(false);
  });

  test("keep false and 0, and 1 and true, apart", () => {
    expect(z.safeParse(constants([false]), [0]).success).toBe(false);
    expect(z.safeParse(constants([1]), [true]).success).toBe(false);
  });
});

describe("an array with a prefix", () => {
  const schema = prefixItems({ required: [z.string()], optional: [z.number()], rest: z.boolean() });

  test("may end inside the positions that are optional", () => {
    expect(issuesOf(schema, ["a"])).toEqual([]);
    expect(issuesOf(schema, [])).toEqual(["too_small /"]);
  });

  test("holds each position, and what follows, to its schema", () => {
    expect(issuesOf(schema, ["a", 1, true, "no"])).toEqual(["invalid_type /3"]);
    expect(issuesOf(schema, ["a", "b"])).toEqual(["invalid_type /1"]);
  });

  test("takes a hole for an item that is undefined", () => {
    // eslint-disable-next-line no-sparse-arrays -- that is what is asked about
    expect(issuesOf(schema, [, 1])).toEqual(["invalid_type /0"]);
  });

  test("ends with the prefix when nothing may follow", () => {
    const ended = prefixItems({ required: [], optional: [z.string()], rest: z.never() });
    expect(issuesOf(ended, ["a"])).toEqual([]);
    expect(issuesOf(ended, ["a", 1])).toEqual(["too_big /"]);
  });

  test("counts its items beyond the prefix", () => {
    const counted = prefixItems({
      required: [z.string()],
      optional: [],
      rest: z.unknown(),
      minItems: 2,
      maxItems: 3,
    });
    expect(issuesOf(counted, ["a"])).toEqual(["too_small /"]);
    expect(issuesOf(counted, ["a", 1, 2, 3])).toEqual(["too_big /"]);
  });
});

import { describe, expect, test } from "vitest";
import * as z from "zod";
import { closed, matching, objectOf, open, recordOf } from "../../../templates/zod/object-of.js";
import { openObject } from "../../../templates/zod/open-object.js";

/** The places and codes of what a schema finds wrong. */
function issuesOf(schema: z.core.$ZodType, value: unknown) {
  const { error } = z.safeParse(schema, value);
  return error?.issues.map(({ code, path }) => `${code} /${path.join("/")}`) ?? [];
}

/** `__proto__` as an own key, as JSON has it. */
const withProto = (value: unknown): unknown => JSON.parse(`{"__proto__":${JSON.stringify(value)}}`);

describe("an open object", () => {
  const schema = openObject({ id: z.string(), note: z.unknown() });

  test("keeps keys that it does not declare", () => {
    const value = { id: "a", note: 1, more: 2 };
    expect(z.parse(schema, value)).toEqual(value);
  });

  test("requires a key whose value may be anything", () => {
    expect(issuesOf(schema, { id: "a" })).toEqual(["invalid_type /note"]);
  });
});

describe("an object of own keys", () => {
  test("does not take an inherited member for a value", () => {
    const schema = objectOf({ toString: z.unknown(), constructor: z.string().optional() }, open);
    expect(issuesOf(schema, {})).toEqual(["invalid_type /toString"]);
    expect(issuesOf(schema, { toString: 1, constructor: 2 })).toEqual([
      "invalid_type /constructor",
    ]);
  });

  test("reads and keeps `__proto__` as data", () => {
    const schema = objectOf({ ["__proto__"]: z.number() }, closed);
    const value = z.parse(schema, withProto(1));
    expect(Object.entries(value as object)).toEqual([["__proto__", 1]]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(issuesOf(schema, withProto("x"))).toEqual(["invalid_type /__proto__"]);
    expect(issuesOf(schema, {})).toEqual(["invalid_type /__proto__"]);
  });

  test("refuses other keys when it is closed", () => {
    const schema = objectOf({ toString: z.string() }, closed);
    const { error } = z.safeParse(schema, { toString: "", b: 1 });
    expect(error?.issues).toMatchObject([{ code: "unrecognized_keys", keys: ["b"], path: [] }]);
  });

  test("holds keys that match a pattern to all of their schemas, declared or not", () => {
    const schema = objectOf(
      { x_a: z.string() },
      closed,
      matching(/^x_/u, z.string().min(2)),
      matching(/z$/u, z.string().max(3)),
    );
    expect(issuesOf(schema, { x_a: "abc", x_z: "abc", z: "abc" })).toEqual([]);
    expect(issuesOf(schema, { x_a: "a", x_z: "abcd", b: 1 })).toEqual([
      "too_small /x_a",
      "too_big /x_z",
      "unrecognized_keys /",
    ]);
  });

  test("holds every other key to one schema", () => {
    const schema = objectOf({ id: z.number(), first: z.string().optional() }, z.boolean());
    expect(issuesOf(schema, { id: 1, a: true, b: "no" })).toEqual(["invalid_type /b"]);
  });

  test("lets optional keys be absent or undefined", () => {
    const schema = objectOf({ valueOf: z.string().optional() }, closed);
    expect(issuesOf(schema, {})).toEqual([]);
    expect(issuesOf(schema, { valueOf: undefined })).toEqual([]);
  });

  test("is still an object to zod", () => {
    const schema = objectOf({ a: z.string() }, open);
    const object: unknown = schema;
    const extended = (object as z.ZodObject).extend({ b: z.number() });
    expect(extended.safeParse({ a: "x" }).success).toBe(false);
    expect(z.toJSONSchema(schema)).toMatchObject({ properties: { a: { type: "string" } } });
  });
});

describe("a record", () => {
  test("holds every key, `__proto__` included, to its schema", () => {
    expect(issuesOf(recordOf(z.number()), { a: 1, b: "x" })).toEqual(["invalid_type /b"]);
    expect(issuesOf(recordOf(z.number()), withProto("x"))).toEqual(["invalid_type /__proto__"]);
    expect(issuesOf(recordOf(z.number()), [1])).toEqual(["invalid_type /"]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { isAddition } from "../../../../templates/runtime/additions.js";
import { lazySchema } from "../../../../templates/zod/lazy-schema.js";
import { SchemaCheck } from "../../../../templates/zod/checks/schema-check.js";
import { openObject } from "../../../../templates/zod/open-object.js";
import { visits, type Running } from "../../../../templates/zod/visits.js";
import { arbitraryPair, arbitraryValue, checkOf, type Pair } from "./arbitrary-schemas.js";

/** What zod alone says; a parse that has been entered asks no check. */
function issuesOf(schema: z.core.$ZodType, value: unknown, jitless = false) {
  const context: Running = { async: false, [visits]: new Map(), jitless };
  const result = schema._zod.run({ value, issues: [] }, context);
  if (result instanceof Promise) throw new Error("asynchronous");
  return result.issues;
}

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 500) };

function forEveryValue(ask: (pair: Pair, value: unknown) => void): void {
  const values = fc.array(arbitraryValue, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(arbitraryPair, values, (pair, some) => {
      for (const value of some) ask(pair, value);
    }),
    runs,
  );
}

describe("the check of any schema that the generator writes", () => {
  test("accepts the values that zod accepts, and no other, with and without generated code", () => {
    forEveryValue(({ schema, plan }, value) => {
      const check = checkOf(plan);
      const answer = check["~standard"].validate(value);
      const isValid = !("issues" in answer);
      expect(issuesOf(schema, value).length === 0).toBe(isValid);
      expect(issuesOf(schema, value, true).length === 0).toBe(isValid);
      if (check["~accepts"](value)) expect(isValid).toBe(true);
    });
  });

  test("tolerates nothing but what a server may add", () => {
    forEveryValue(({ schema, plan }, value) => {
      if (!checkOf(plan)["~tolerates"](value)) return;
      const { error } = z.lazy(() => schema).safeParse(value);
      const issues = error?.issues ?? [];
      expect(issues.filter((issue) => !isAddition(issue, value))).toEqual([]);
    });
  });
});

describe("a validator with a check", () => {
  const check = new SchemaCheck('["c",{"kind":["=","x","y"],"?list":["a","s"]}]');
  const schema = lazySchema<unknown>(
    () => z.strictObject({ kind: z.enum(["x", "y"]), list: z.array(z.string()).optional() }),
    () => check,
  );

  test("gives back the value that it accepts, uncopied", () => {
    const value = { kind: "x", list: ["a"] };
    const { data } = schema.safeParse(value);
    expect(data).toBe(value);
    expect(z.array(schema).parse([value])[0]).toBe(value);
  });

  test("says what zod says where it refuses", () => {
    const { error } = schema.safeParse({ kind: "z", list: [1], more: 1 });
    expect(error?.issues.map(({ code, path }) => [code, path])).toEqual([
      ["invalid_value", ["kind"]],
      ["invalid_type", ["list", 0]],
      ["unrecognized_keys", []],
    ]);
  });

  test("asks the checks that a caller adds", () => {
    const refined = schema.refine(() => false);
    expect(refined.safeParse({ kind: "x" }).success).toBe(false);
    expect(schema.check(z.overwrite(() => "other")).parse({ kind: "x" })).toBe("other");
  });

  test("answers asynchronous callers alike", async () => {
    const value = { kind: "x" };
    expect(await schema.parseAsync(value)).toBe(value);
    expect((await schema.safeParseAsync({ kind: "z" })).success).toBe(false);
  });

  test("does not hand on a key that would set a prototype", () => {
    const open = lazySchema<unknown>(
      () => openObject({ a: z.string() }),
      () => new SchemaCheck('{"a":"s"}'),
    );
    const value: unknown = JSON.parse('{ "a": "x", "__proto__": { "b": 1 } }');
    expect(Object.keys(Object(open.parse(value)))).toEqual(["a"]);
  });
});

test("a validator without a check asks zod, which makes the value anew", () => {
  const filling = lazySchema<unknown>(() => openObject({ a: z.string().default("x") }));
  expect(filling.parse({})).toEqual({ a: "x" });
  const value = { a: "x" };
  expect(filling.parse(value)).not.toBe(value);
});

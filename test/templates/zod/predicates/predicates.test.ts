import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { isAddition } from "../../../../templates/runtime/additions.js";
import { lazySchema } from "../../../../templates/zod/lazy-schema.js";
import { openObject } from "../../../../templates/zod/open-object.js";
import { createAccepts } from "../../../../templates/zod/predicates/accepts.js";
import { predicateOf } from "../../../../templates/zod/predicates/predicate-of.js";
import { Undecided } from "../../../../templates/zod/predicates/predicate.js";
import { visits, type Running } from "../../../../templates/zod/visits.js";
import { tolerates } from "../../../emitted/ask-every-way.js";
import { arbitrarySchema, arbitraryValue } from "./arbitrary-schemas.js";

/** What zod alone says; a parse that has been entered asks no predicate. */
function issuesOf(schema: z.core.$ZodType, value: unknown, jitless = false) {
  const context: Running = { async: false, [visits]: new Map(), jitless };
  const result = schema._zod.run({ value, issues: [] }, context);
  if (result instanceof Promise) throw new Error("asynchronous");
  return result.issues;
}

/** What a predicate says; undefined where it leaves the answer to zod. */
function ask(schema: z.core.$ZodType, value: unknown, tolerates = false): boolean | undefined {
  try {
    return predicateOf(schema, tolerates)(value, 500, { visits: 0, answers: undefined });
  } catch (error) {
    if (error instanceof Undecided) return undefined;
    throw error;
  }
}

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 500) };

describe("the predicate of any schema that the generator writes", () => {
  test("accepts the values that zod accepts, and no other, with and without generated code", () => {
    fc.assert(
      fc.property(
        arbitrarySchema,
        fc.array(arbitraryValue, { minLength: 5, maxLength: 5 }),
        (schema, values) => {
          for (const value of values) {
            const verdict = ask(schema, value);
            if (verdict === undefined) continue;
            expect(verdict).toBe(issuesOf(schema, value).length === 0);
            expect(verdict).toBe(issuesOf(schema, value, true).length === 0);
          }
        },
      ),
      runs,
    );
  });

  test("tolerates nothing but what a server may add", () => {
    fc.assert(
      fc.property(
        arbitrarySchema,
        fc.array(arbitraryValue, { minLength: 5, maxLength: 5 }),
        (schema, values) => {
          for (const value of values) {
            if (ask(schema, value) === true) expect(ask(schema, value, true)).not.toBe(false);
            if (ask(schema, value, true) !== true) continue;
            const { error } = z.lazy(() => schema).safeParse(value);
            const issues = error?.issues ?? [];
            expect(issues.filter((issue) => !isAddition(issue, value))).toEqual([]);
          }
        },
      ),
      runs,
    );
  });
});

describe("a validator with a predicate", () => {
  const schema = lazySchema<unknown>(() =>
    z.strictObject({ kind: z.enum(["x", "y"]), list: z.array(z.string()).optional() }),
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
  });

  test("leaves schemas that give another value to zod", () => {
    const filling = lazySchema<unknown>(() => openObject({ a: z.string().default("x") }));
    expect(filling.parse({})).toEqual({ a: "x" });
    expect(createAccepts(filling.unwrap())({ a: "x" })).toBe(false);
  });

  test("does not hand on a key that would set a prototype", () => {
    const open = lazySchema<unknown>(() => openObject({ a: z.string() }));
    const value: unknown = JSON.parse('{ "a": "x", "__proto__": { "b": 1 } }');
    expect(Object.keys(Object(open.parse(value)))).toEqual(["a"]);
  });

  test.each([
    { what: "a key", value: { kind: "x", more: 1 }, answer: true },
    { what: "an enum member", value: { kind: "z" }, answer: true },
    { what: "another type", value: { kind: 1 }, answer: false },
    { what: "a missing key", value: {}, answer: false },
  ])("tolerates $what: $answer", ({ value, answer }) => {
    expect(tolerates(schema, value)).toBe(answer);
  });
});

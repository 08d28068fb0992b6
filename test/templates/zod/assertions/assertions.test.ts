import { describe, expect, test } from "vitest";
import * as z from "zod";
import { anyOf } from "../../../../templates/zod/assertions/any-of.js";
import { contains } from "../../../../templates/zod/assertions/contains.js";
import { dependentRequired } from "../../../../templates/zod/assertions/dependent-required.js";
import { dependentSchemas } from "../../../../templates/zod/assertions/dependent-schemas.js";
import { maxProperties } from "../../../../templates/zod/assertions/max-properties.js";
import { minProperties } from "../../../../templates/zod/assertions/min-properties.js";
import { not } from "../../../../templates/zod/assertions/not.js";
import { oneOf } from "../../../../templates/zod/assertions/one-of.js";
import { propertyNames } from "../../../../templates/zod/assertions/property-names.js";
import { unevaluatedItems } from "../../../../templates/zod/assertions/unevaluated-items.js";
import { unevaluatedProperties } from "../../../../templates/zod/assertions/unevaluated-properties.js";
import { uniqueItems } from "../../../../templates/zod/assertions/unique-items.js";
import { when } from "../../../../templates/zod/assertions/when.js";
import { constrain, type Assertion } from "../../../../templates/zod/constrain.js";
import { openObject } from "../../../../templates/zod/open-object.js";

function issuesOf(assertion: Assertion, value: unknown) {
  const { error } = z.safeParse(constrain(z.unknown(), assertion), value);
  return error?.issues.map(({ code, path }) => `${code} /${path.join("/")}`) ?? [];
}

const hasA = openObject({ a: z.number() });
const hasB = openObject({ b: z.number() });

/** A row an assertion: a value that it accepts, one that it refuses, and what it says about that one. */
const rows: readonly {
  readonly name: string;
  readonly assertion: Assertion;
  readonly accepts: unknown;
  readonly refuses: unknown;
  readonly issues: readonly string[];
}[] = [
  { name: "not", assertion: not(z.string()), accepts: 1, refuses: "a", issues: ["custom /"] },
  {
    name: "anyOf",
    assertion: anyOf(hasA, hasB),
    accepts: { b: 1 },
    refuses: {},
    issues: ["invalid_union /"],
  },
  {
    name: "oneOf",
    assertion: oneOf(hasA, hasB),
    accepts: { a: 1 },
    refuses: { a: 1, b: 1 },
    issues: ["invalid_union /"],
  },
  {
    name: "if and then",
    assertion: when(hasA, { then: hasB }),
    accepts: {},
    refuses: { a: 1 },
    issues: ["invalid_type /b"],
  },
  {
    name: "if and else",
    assertion: when(hasA, { else: hasB }),
    accepts: { a: 1 },
    refuses: {},
    issues: ["invalid_type /b"],
  },
  {
    name: "uniqueItems of primitives",
    assertion: uniqueItems(),
    accepts: [1, "1", true, null, [1]],
    refuses: ["a", "b", "a"],
    issues: ["custom /2"],
  },
  {
    name: "uniqueItems of objects",
    assertion: uniqueItems(),
    accepts: [{ a: { b: 1 } }, { a: { b: 2 } }],
    refuses: [{ a: 1, b: [2] }, 1, { b: [2], a: 1 }],
    issues: ["custom /2"],
  },
  {
    name: "contains",
    assertion: contains(z.number(), { min: 1 }),
    accepts: ["a", 1],
    refuses: ["a"],
    issues: ["too_small /"],
  },
  {
    name: "maxContains",
    assertion: contains(z.number(), { min: 0, max: 1 }),
    accepts: [],
    refuses: [1, "a", 2],
    issues: ["too_big /"],
  },
  {
    name: "minProperties",
    assertion: minProperties(2),
    accepts: { a: 1, b: null },
    refuses: { a: 1, b: undefined },
    issues: ["too_small /"],
  },
  {
    name: "maxProperties",
    assertion: maxProperties(1),
    accepts: { a: 1, b: undefined },
    refuses: { a: 1, b: 2 },
    issues: ["too_big /"],
  },
  {
    name: "propertyNames",
    assertion: propertyNames(z.string().max(2)),
    accepts: { ab: 1 },
    refuses: { ab: 1, abc: 1 },
    issues: ["invalid_key /abc"],
  },
  {
    name: "dependentRequired",
    assertion: dependentRequired("card", ["cvc", "year"]),
    accepts: { cvc: 1 },
    refuses: { card: 1, year: 2 },
    issues: ["invalid_type /cvc"],
  },
  {
    name: "dependentSchemas",
    assertion: dependentSchemas("card", hasA),
    accepts: { a: "no card" },
    refuses: { card: 1, a: "x" },
    issues: ["invalid_type /a"],
  },
  {
    name: "unevaluatedProperties",
    assertion: unevaluatedProperties(z.never(), {
      keys: ["a"],
      patterns: [/^x_/u],
      when: [{ schema: hasA, then: { keys: ["b"] }, else: { keys: ["c"] } }],
    }),
    accepts: { a: 1, b: 1, x_y: 1 },
    refuses: { c: 1, b: 1 },
    issues: ["unrecognized_keys /"],
  },
  {
    name: "unevaluatedProperties with a schema",
    assertion: unevaluatedProperties(z.number(), { keys: ["a"] }),
    accepts: { a: "x", b: 1 },
    refuses: { a: "x", b: "x" },
    issues: ["invalid_type /b"],
  },
  {
    name: "unevaluatedItems",
    assertion: unevaluatedItems(z.never(), { prefix: 1, contains: [z.boolean()] }),
    accepts: ["a", true, false],
    refuses: ["a", true, 3],
    issues: ["invalid_type /2"],
  },
  {
    name: "unevaluatedItems where a branch evaluates them",
    assertion: unevaluatedItems(z.never(), {
      when: [{ schema: z.array(z.number()), then: { all: true } }],
    }),
    accepts: [1, 2],
    refuses: ["a"],
    issues: ["invalid_type /0"],
  },
];

describe("an assertion", () => {
  test.each(rows)("$name accepts what satisfies it", ({ assertion, accepts }) => {
    expect(issuesOf(assertion, accepts)).toEqual([]);
  });

  test.each(rows)("$name points at what does not", ({ assertion, refuses, issues }) => {
    expect(issuesOf(assertion, refuses)).toEqual(issues);
  });

  test.each(rows.filter(({ name }) => !/^(?:not|anyOf|oneOf|if)/u.test(name)))(
    "$name holds for other instance types",
    ({ assertion }) => {
      for (const value of [null, true, 0, ""]) {
        expect(issuesOf(assertion, value)).toEqual([]);
      }
    },
  );
});

describe("constrain", () => {
  test("asks no assertion about a value of the wrong type", () => {
    const schema = constrain(z.string(), not(z.unknown()));
    expect(z.safeParse(schema, 1).error?.issues).toHaveLength(1);
  });

  test("shows assertions the value as it came in, with keys that zod drops", () => {
    const schema = constrain(openObject({}), maxProperties(0));
    expect(z.safeParse(schema, JSON.parse('{"__proto__":1}')).success).toBe(false);
  });

  test("says nothing about unevaluated keys of a value that is refused anyway", () => {
    const schema = constrain(hasA, unevaluatedProperties(z.never(), { keys: ["a"] }));
    expect(z.safeParse(schema, { a: "x", b: 1 }).error?.issues).toMatchObject([{ path: ["a"] }]);
    expect(z.safeParse(schema, { a: 1, b: 1 }).success).toBe(false);
  });

  test("survives the copies that zod makes", () => {
    const schema: unknown = constrain(z.string(), not(z.literal("no")));
    const copy = (schema as z.ZodType).describe("a word").refine(() => true);
    expect(copy.safeParse("no").success).toBe(false);
  });

  test("refuses deep repeated items without recursion", () => {
    const deep = (): unknown => {
      let value: unknown = [];
      for (let level = 0; level < 20_000; level += 1) value = [value];
      return value;
    };
    expect(issuesOf(uniqueItems(), [deep(), deep()])).toEqual(["custom /1"]);
  });
});

import { expect, test } from "vitest";
import { askEveryWay } from "../../emitted/ask-every-way.js";
import { checkOf, importValidators } from "../../emitted/import-validators.js";
import { printModules } from "../../emitted/print-modules.js";
import { normalizeYaml, withSchemas } from "../../normalize/normalize-yaml.js";

/** The verdict of the client's check about each value; a dissent where the validator says something else. */
async function ask(
  schema: string,
  values: readonly unknown[],
  ...others: readonly string[]
): Promise<readonly unknown[]> {
  const { api } = await normalizeYaml(withSchemas([`Subject: ${schema}`, ...others]));
  const [validators = {}] = await importValidators([printModules(api)]);
  const subject = validators["SubjectSchema"];
  if (subject === undefined || checkOf(subject) === undefined) throw new Error("no check");
  return values.map((value) => {
    const { issues, dissent } = askEveryWay(subject, value);
    return dissent ?? issues.length === 0;
  });
}

test("names of properties that look like the marks of a plan stay what they are", async () => {
  const schema = `{ type: object, required: ["?a", "!b"], additionalProperties: false,
    properties: { "?a": { type: string }, "!b": { type: string }, "?c": { type: string }, __proto__: { type: string } } }`;
  const values = ['{"?a":"x","!b":"x"}', '{"a":"x","b":"x"}', '{"?a":"x","!b":"x","__proto__":1}'];
  expect(
    await ask(
      schema,
      values.map((text) => JSON.parse(text) as unknown),
    ),
  ).toEqual([true, false, false]);
});

test("limits beyond 2^53 round as their literals do", async () => {
  const schema =
    "{ type: integer, maximum: 9007199254740993, exclusiveMinimum: -9007199254740993 }";
  expect(await ask(schema, [2 ** 53, 2 ** 53 + 2, -(2 ** 53), 0.5])).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test("of several limits on one side, the strictest holds", async () => {
  const schema = "{ type: integer, format: int32, minimum: -5000000000, maximum: 5 }";
  expect(await ask(schema, [5, 6, -2_147_483_648, -2_147_483_649])).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test.each([
  ["{ type: number, multipleOf: 0.1, exclusiveMaximum: 1 }", [0.3, 0.35, 1], [true, false, false]],
  ["{ enum: [{ a: [1] }, null, x] }", [{ a: [1] }, null, "x", { a: 1 }], [true, true, true, false]],
  ["{ type: [string, 'null'], enum: [a, null] }", ["a", null, "b"], [true, true, false]],
  ["{ type: array, items: { type: string }, maxItems: 1 }", [["a"], [1, 2]], [true, false]],
  ["{ type: string, format: uuid, pattern: ^a, minLength: 40 }", ["b", 1], [false, false]],
])("%s", async (schema, values, verdicts) => {
  expect(await ask(schema, values)).toEqual(verdicts);
});

test("keys whose schema is nothing, by reference too, are unrecognized, and tolerated like any other", async () => {
  const nothing = 'additionalProperties: { $ref: "#/components/schemas/Nothing" }';
  const closed = `{ type: object, ${nothing} }`;
  expect(await ask(closed, [{}, { a: 1 }], "Nothing: { not: {} }")).toEqual([true, false]);
  const matched = `{ type: object, patternProperties: { ^x: { type: string } }, ${nothing} }`;
  expect(await ask(matched, [{ x: "a" }, { a: 1 }], "Nothing: { not: {} }")).toEqual([true, false]);
});

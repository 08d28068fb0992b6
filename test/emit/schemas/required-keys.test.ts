import { expect, test } from "vitest";
import { importValidators } from "../../emitted/import-validators.js";
import { printModules } from "../../emitted/print-modules.js";
import { normalizeYaml, withSchemas } from "../../normalize/normalize-yaml.js";

async function verdicts(schema: string, values: readonly unknown[]): Promise<readonly boolean[]> {
  const { api } = await normalizeYaml(withSchemas(`Subject: ${schema}`));
  const [validators = {}] = await importValidators([printModules(api)]);
  return values.map((value) => validators["SubjectSchema"]?.safeParse(value).success ?? false);
}

test("a required key that is not declared is an additional property like any other", async () => {
  const typed = "{ type: object, required: [a], additionalProperties: { type: integer } }";
  expect(await verdicts(typed, [{ a: 1 }, { a: "1" }, {}])).toEqual([true, false, false]);
  const bounded = "{ required: [a], additionalProperties: { minimum: 3 } }";
  expect(await verdicts(bounded, [{ a: 3 }, { a: 1 }, 1])).toEqual([true, false, true]);
});

test("in a closed object it can never be there", async () => {
  const closed = "{ type: object, required: [a], additionalProperties: false }";
  expect(await verdicts(closed, [{ a: 1 }, {}])).toEqual([false, false]);
  const sibling = `{ allOf: [{ type: object, properties: { a: { type: integer } } }, ${closed}] }`;
  expect(await verdicts(sibling, [{ a: 1 }, {}])).toEqual([false, false]);
});

test("unless it matches a pattern, whose schema then holds", async () => {
  const matched =
    "{ type: object, required: [a], additionalProperties: false, patternProperties: { ^a: { type: integer } } }";
  expect(await verdicts(matched, [{ a: 1 }, { a: "x" }, {}])).toEqual([true, false, false]);
});

test("a required key whose declaration requires it again, through a reference back, ends", async () => {
  const circular = `
    type: object
    properties:
      c:
        dependentSchemas: { a: { required: [c] } }
        allOf: [{ $ref: "#/components/schemas/Subject" }]`;
  const { api } = await normalizeYaml(withSchemas(`Subject:${circular}`));
  const [validators = {}] = await importValidators([printModules(api)]);
  const accepts = (value: unknown) => validators["SubjectSchema"]?.safeParse(value).success;
  expect([accepts({ c: { a: 1, c: {} } }), accepts({ c: { a: 1 } })]).toEqual([true, false]);
});

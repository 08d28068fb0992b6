import { expect, it } from "vitest";
import { countAssertions } from "../../generator/ir/count-assertions.js";
import { normalizeYaml, withSchemas } from "../normalize/normalize-yaml.js";

async function countOf(schema: string): Promise<number> {
  const { api } = await normalizeYaml(withSchemas(`A: ${schema}`));
  return api.schemas.reduce((total, named) => total + countAssertions(named.schema), 0);
}

it.each([
  ["true", 0],
  ["{ type: string }", 1],
  ["{ type: string, minLength: 1, pattern: a, format: email }", 4],
  ["{ type: integer, minimum: 0, maximum: 9 }", 3],
  ["{ type: object, required: [a], properties: { a: { type: string } } }", 4],
  ["{ type: object, additionalProperties: false }", 3],
  ["{ type: array, items: { type: string }, uniqueItems: true }", 4],
  ["{ type: string, not: { const: a } }", 3],
  ["{ type: string, title: T, description: D, default: a }", 1],
])("%s carries %i assertions", async (schema, expected) => {
  expect(await countOf(schema)).toBe(expected);
});

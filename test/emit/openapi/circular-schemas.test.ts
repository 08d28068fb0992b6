import { expect, it } from "vitest";
import { typeErrors } from "../type-check.js";
import { withSchemas } from "../../normalize/normalize-yaml.js";
import { printOpenapi } from "./print-openapi.js";

const schemas = [
  'Json: { anyOf: [{ type: [string, "null"] }, { type: array, items: { $ref: "#/components/schemas/Json" } }] }',
  'Even: { type: array, items: { $ref: "#/components/schemas/O~1dd" } }',
  '"O/dd": { description: Not even., oneOf: [{ type: number }, { type: array, prefixItems: [{ $ref: "#/components/schemas/Even" }] }] }',
  '"O-dd": { type: array, items: { $ref: "#/components/schemas/O-dd" } }',
  'O_dd: { type: array, items: { $ref: "#/components/schemas/O_dd" }, example: [{ $ref: "#/components/schemas/Json" }] }',
  'User: { type: object, properties: { json: { $ref: "#/components/schemas/Json" }, even: { $ref: "#/components/schemas/Even" } } }',
  'Tree: { type: object, properties: { children: { type: array, items: { $ref: "#/components/schemas/Tree" } } } }',
];

it("prints what leads to itself without an object between as an alias, which may", async () => {
  const printed = await printOpenapi(withSchemas(schemas));
  expect(typeErrors({ "openapi.ts": printed })).toEqual([]);
  expect(printed).toContain("Json: RecursiveJson;");
  expect(printed).toContain("/** @description Not even. */");
  expect(printed).toMatch(/^type RecursiveEven = RecursiveO_dd\[\];$/mu);
  expect(printed.match(/^type Recursive\S+/gmu)).toHaveLength(5);
  expect(printed).toContain('children?: components["schemas"]["Tree"][];');
});

it("leaves a description without such schemas as the tool prints it", async () => {
  expect(await printOpenapi(withSchemas(schemas.slice(-1)))).not.toContain("Recursive");
});

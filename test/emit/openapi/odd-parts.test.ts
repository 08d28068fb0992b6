import { expect, it } from "vitest";
import { typeErrors } from "../type-check.js";
import { withSchemas } from "../../normalize/normalize-yaml.js";
import { printOpenapi } from "./print-openapi.js";

it("leaves out a title that is no text, which was a warning", async () => {
  const text = withSchemas("A: { type: object, properties: { b: { type: string, title: 5 } } }");
  expect(await printOpenapi(text)).toMatch(/\{\s*b\?: string;\s*\}/u);
});

it("takes booleans among the schemas of a composition", async () => {
  const text = withSchemas(["A: { allOf: [false] }", "B: { anyOf: [true, { type: string }] }"]);
  expect(await printOpenapi(text)).toMatch(/A: unknown;\s*B: unknown \| string;/u);
});

it("takes the values that an object may have for no schemas", async () => {
  const text = withSchemas('A: { type: object, enum: ["x", { y: 1 }] }');
  expect(await printOpenapi(text)).toMatch(/A: Record<string, never>;/u);
});

it("shows what text of the description hides", async () => {
  const description = JSON.stringify("</script> \u202e*\u0002/ globalThis.x = 1");
  const printed = await printOpenapi(
    withSchemas([
      `A: { type: object, properties: { "\\u2066": { description: ${description} } } }`,
    ]),
  );
  expect(printed).toContain(String.raw`<\/script> \u202e*\u0002/ globalThis.x = 1`);
  expect(printed).toContain(String.raw`"\u2066"`);
});

it("takes data that looks like a composition for none", async () => {
  const data = '{ allOf: [false, null, "x", 1] }';
  const text = withSchemas(`A: { type: string, x-a: ${data}, example: ${data} }`);
  expect(await printOpenapi(text)).toMatch(/A: string;/u);
});

it("gives a name to a response that stands where the types have nothing", async () => {
  const printed = await printOpenapi(`openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    get:
      responses:
        200: { description: ok, content: { application/json: { example: { b: { description: no } } } } }
        404: { $ref: "#/paths/~1a/get/responses/200/content/application~1json/example/b" }
        500: { $ref: "#/paths/~1a/get/responses/404" }
`);
  expect(printed).toMatch(/404: components\["responses"\]\["paths_/u);
  expect(printed).toMatch(/500: paths\["\/a"\]\["get"\]\["responses"\]\["404"\]/u);
});

it.each([
  [
    "an optional property",
    "A: { type: object, properties: { b: { type: object, properties: { c: { type: number } } } } }",
    "A/properties/b/properties/c",
  ],
  [
    "a nullable object",
    'A: { type: [object, "null"], properties: { b: { type: number } } }',
    "A/properties/b",
  ],
  [
    "a union",
    "A: { type: object, properties: { b: { type: number } }, oneOf: [{ type: object, required: [b] }, { maxProperties: 0 }] }",
    "A/properties/b",
  ],
  [
    "a required property",
    "A: { type: object, required: [b], properties: { b: { type: number } } }",
    "A/properties/b",
  ],
])("refers into %s", async (_, schema, place) => {
  const text = withSchemas([schema, `User: { $ref: "#/components/schemas/${place}" }`]);
  expect(typeErrors({ "openapi.ts": await printOpenapi(text) })).toEqual([]);
});

import { expect, it } from "vitest";
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

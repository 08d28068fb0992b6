import { expect, it } from "vitest";
import { printOpenapi } from "./print-openapi.js";

async function printTagged(tag: string): Promise<string> {
  const text = `
openapi: 3.1.0
info: { title: Tags, version: "1" }
paths: {}
components:
  schemas:
    Known: { type: object, required: [anonymous], properties: { anonymous: ${tag} } }
    Choice:
      oneOf: [{ $ref: "#/components/schemas/Known" }]
      discriminator: { propertyName: anonymous }
`;
  return printOpenapi(text);
}

it("keeps the constant of a member that a discriminator would replace by the schema's name", async () => {
  expect(await printTagged("{ const: false }")).toMatch(/anonymous: false;/u);
});

it("keeps the discriminator of members that leave the value open", async () => {
  expect(await printTagged("{ type: string }")).toMatch(/anonymous: "Known";/u);
});

import { expect, it } from "vitest";
import { printOpenapi } from "../../../generator/emit/openapi/print-openapi.js";
import { load } from "../../../generator/load/load.js";

async function print(tag: string): Promise<string> {
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
  const specification = await load(
    {
      input: "-",
      root: "/",
      readStdin: () => Promise.resolve(new TextEncoder().encode(text)),
      fetch: () => Promise.reject(new Error("a test has no network")),
    },
    (code) => expect.unreachable(code),
  );
  if (specification === undefined) throw new Error("the description was refused");
  return printOpenapi(specification);
}

it("keeps the constant of a member that a discriminator would replace by the schema's name", async () => {
  expect(await print("{ const: false }")).toMatch(/anonymous: false;/u);
});

it("keeps the discriminator of members that leave the value open", async () => {
  expect(await print("{ type: string }")).toMatch(/anonymous: "Known";/u);
});

import { describe, expect, it } from "vitest";
import type { Pack } from "../../../generator/cache/pack.js";
import type { RememberedPart } from "../../../generator/emit/openapi/print-openapi.js";
import { printOpenapi } from "./print-openapi.js";

const before = `openapi: 3.1.0
info: { title: Parts, version: "1" }
paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{ $ref: "#/components/parameters/Limit" }]
      responses: { "200": { description: Pets } }
  /owners:
    get:
      operationId: listOwners
      responses: { "200": { description: Owners } }
components:
  parameters:
    Limit: { name: limit, in: query, schema: { type: integer } }
  schemas:
    Pet: { type: object, properties: { name: { type: string } } }
    Dog:
      allOf: [{ $ref: "#/components/schemas/Pet" }]
      required: [name]
    Choice:
      oneOf: [{ $ref: "#/components/schemas/Cat" }]
      discriminator: { propertyName: kind }
    Cat: { type: object, properties: { kind: { type: string } } }
`;

/** A pack that tells which keys were set. */
function createPack(): Pack<RememberedPart> & { readonly takeCount: () => number } {
  const entries = new Map<string, RememberedPart>();
  let count = 0;
  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      count += 1;
      entries.set(key, value);
    },
    takeCount: () => {
      const taken = count;
      count = 0;
      return taken;
    },
  };
}

describe("openapi.ts", () => {
  it("is printed part by part, each of them once", async () => {
    const pack = createPack();
    const first = await printOpenapi(before, pack);
    expect(pack.takeCount()).toBe(7);
    expect(await printOpenapi(before, pack)).toBe(first);
    expect(pack.takeCount()).toBe(0);
  });

  it.each([
    // The parameter, and the operation: where it stands among others depends on what it is.
    ["a parameter that an operation refers to", "in: query", "in: header", 2],
    // `Dog` requires only what `Pet` declares.
    ["a schema whose properties another one requires", "{ name: {", "{ nick: {", 2],
    ["an operation's own text", "description: Owners", "description: All owners", 1],
    // A discriminator decides about schemas that it does not stand in.
    ["the name of a discriminator", "propertyName: kind", "propertyName: type", 7],
  ])("is what it is without memory after a change of %s", async (_, from, to, parts) => {
    const pack = createPack();
    await printOpenapi(before, pack);
    pack.takeCount();
    const after = before.replace(from, to);
    expect(await printOpenapi(after, pack)).toBe(await printOpenapi(after));
    expect(pack.takeCount()).toBe(parts);
  });
});

import { describe, expect, it } from "vitest";
import type { Api } from "../../../generator/ir/api.js";
import { normalizeYaml } from "../normalize-yaml.js";
import { sketchSchemas } from "../sketch-schema.js";

/** One operation that sends one schema and receives another, beside the given schemas. */
async function read(
  schemas: string,
  { send, receive }: { readonly send?: string; readonly receive?: string },
): Promise<Api> {
  const content = (name: string): string =>
    `content: { application/json: { schema: { $ref: '#/components/schemas/${name}' } } }`;
  const { api } = await normalizeYaml(`
openapi: 3.1.0
info: { title: Test, version: '1' }
paths:
  /things:
    post:
      operationId: createThing
      ${send === undefined ? "" : `requestBody: { ${content(send)} }`}
      responses:
        '200': { description: ok, ${receive === undefined ? "" : content(receive)} }
components:
  schemas:
${schemas}`);
  return api;
}

const thing = `
    Thing:
      type: object
      required: [id, secret, name]
      properties:
        id: { type: string, readOnly: true }
        secret: { type: string, writeOnly: true }
        name: { type: string }
    Plain: { type: object, properties: { a: { type: string } } }
`;

describe("a schema with properties of one direction", () => {
  it("has a type for requests and one for responses where both are used", async () => {
    const api = await read(thing, { send: "Thing", receive: "Thing" });
    expect(sketchSchemas(api)).toEqual({
      Thing: { object: { "id (read)": "string", name: "string" } },
      ThingRequest: { object: { "secret (write)": "string", name: "string" } },
      Plain: { object: { "a?": "string" } },
    });
  });

  it("tells each variant what it is for", async () => {
    const api = await read(thing, { send: "Thing", receive: "Thing" });
    expect(api.schemas.map(({ name, use }) => `${name}: ${use}`).sort()).toEqual([
      "Plain: both",
      "Thing: response",
      "ThingRequest: request",
    ]);
  });

  it("needs no suffix where only requests use it", async () => {
    const api = await read(thing, { send: "Thing", receive: "Plain" });
    expect(sketchSchemas(api)).toMatchObject({
      Thing: { object: { "secret (write)": "string", name: "string" } },
    });
  });

  it("is one type, for responses, where nothing uses it", async () => {
    const api = await read(thing, { send: "Plain", receive: "Plain" });
    expect(api.schemas.map(({ name, use }) => `${name}: ${use}`).sort()).toEqual([
      "Plain: both",
      "Thing: response",
    ]);
  });

  it("splits what it is nested in, to any depth, and each refers to its own variant", async () => {
    const api = await read(
      `${thing}
    Outer: { type: object, properties: { list: { type: array, items: { $ref: '#/components/schemas/Middle' } } } }
    Middle: { anyOf: [{ type: string }, { $ref: '#/components/schemas/Thing' }] }
`,
      { send: "Outer", receive: "Outer" },
    );
    expect(sketchSchemas(api)).toMatchObject({
      Outer: { object: { "list?": { array: "@Middle" } } },
      OuterRequest: { object: { "list?": { array: "@MiddleRequest" } } },
      Middle: { oneOf: ["string", "@Thing"] },
      MiddleRequest: { oneOf: ["string", "@ThingRequest"] },
    });
  });

  it("stays one type where a property is of both directions at once", async () => {
    const api = await read(
      "    A: { type: object, properties: { a: { type: string, readOnly: true, writeOnly: true } } }",
      { send: "A", receive: "A" },
    );
    expect(api.schemas.map(({ name, use }) => `${name}: ${use}`)).toEqual(["A: both"]);
  });

  it("is split where it refers to itself", async () => {
    const api = await read(
      `
    Tree:
      type: object
      properties:
        id: { type: string, readOnly: true }
        next: { $ref: '#/components/schemas/Tree' }
`,
      { send: "Tree", receive: "Tree" },
    );
    expect(sketchSchemas(api)).toEqual({
      Tree: { object: { "id? (read)": "string", "next?": "@Tree" } },
      TreeRequest: { object: { "next?": "@TreeRequest" } },
    });
  });
});

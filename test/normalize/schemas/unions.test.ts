import { describe, expect, it } from "vitest";
import { normalizeYaml, withSchemas } from "../normalize-yaml.js";
import { sketchSchemas, type Sketch } from "../sketch-schema.js";

async function read(
  schemas: string | readonly string[],
  version = "3.1.0",
): Promise<Readonly<Record<string, Sketch>>> {
  return sketchSchemas((await normalizeYaml(withSchemas(schemas, version))).api);
}

const shapes = `
  Circle:
    type: object
    required: [kind, version]
    properties: { version: { const: 1 }, kind: { const: circle } }
  Square:
    type: object
    required: [kind, version]
    properties: { version: { const: 2 }, kind: { enum: [square, box] } }
  Splash: { type: object, properties: { kind: { const: splash } } }
`;

/** The schema `A`: one of the named ones. */
function union(members: readonly string[], rest = "{}"): string {
  const references = members.map((name) => `{ $ref: '#/components/schemas/${name}' }`);
  return `A: { oneOf: [${references.join(", ")}], discriminator: ${rest} }`;
}

describe("alternatives", () => {
  it("that are values become one list of values", async () => {
    const { A } = await read("A: { anyOf: [{ const: a }, { type: string, enum: [b, a] }] }");
    expect(A).toEqual({ values: ["a", "b"] });
  });

  it("that overlap stay apart in a `oneOf`", async () => {
    const { A } = await read("A: { oneOf: [{ enum: [a, b] }, { enum: [b, c] }] }");
    expect(A).toEqual({ exactlyOne: [{ values: ["a", "b"] }, { values: ["b", "c"] }] });
  });

  it("have null last", async () => {
    const { A } = await read("A: { anyOf: [{ type: 'null' }, { type: string }] }");
    expect(A).toEqual({ oneOf: ["string", "null"] });
  });

  it("inside alternatives become members", async () => {
    const { A } = await read(`
      A: { anyOf: [{ type: string }, { anyOf: [{ type: integer }, { type: boolean }] }] }
    `);
    expect(A).toEqual({ oneOf: ["string", "integer", "boolean"] });
  });

  it("with a member that allows everything allow everything", async () => {
    expect(await read("A: { anyOf: [{ type: string }, {}] }")).toEqual({ A: "unknown" });
  });

  it("leave out what nothing satisfies", async () => {
    expect(await read("A: { anyOf: [{ type: string }, false] }")).toEqual({ A: "string" });
  });

  it("that only add conditions are assertions, not types", async () => {
    const { A } = await read(`
      A:
        type: object
        properties: { a: { type: string }, b: { type: string } }
        anyOf: [{ required: [a] }, { required: [b] }]
    `);
    expect(A).toEqual({
      is: { object: { "a?": "string", "b?": "string" } },
      and: [{ anyOf: [{ object: { a: "string" } }, { object: { b: "string" } }] }],
    });
  });
});

describe("`oneOf`", () => {
  it("of different types is a plain union", async () => {
    const { A } = await read("A: { oneOf: [{ type: string }, { type: integer }] }");
    expect(A).toEqual({ oneOf: ["string", "integer"] });
  });

  it("of types that can overlap asks for exactly one", async () => {
    const { A } = await read("A: { oneOf: [{ type: number }, { type: integer }] }");
    expect(A).toEqual({ exactlyOne: ["number", "integer"] });
  });

  it("of objects that a required constant tells apart is a plain union", async () => {
    const { A } = await read([shapes, union(["Circle", "Square"])]);
    expect(A).toMatchObject({ oneOf: ["@Circle", "@Square"] });
  });

  it("of objects of which one needs what the other forbids is a plain union", async () => {
    const { A } = await read(`
      One: { type: object, required: [a], properties: { a: {} }, additionalProperties: false }
      Two: { type: object, required: [b], properties: { b: {} } }
      A: { oneOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' }] }
    `);
    expect(A).toEqual({ oneOf: ["@One", "@Two"] });
  });

  it("of open objects asks for exactly one", async () => {
    const { A } = await read(`
      One: { type: object, required: [a], properties: { a: {} } }
      Two: { type: object, required: [b], properties: { b: {} } }
      A: { oneOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' }] }
    `);
    expect(A).toEqual({ exactlyOne: ["@One", "@Two"] });
  });

  it("with a member that allows everything still refuses what another member allows", async () => {
    const { A } = await read("A: { oneOf: [{ type: string }, {}] }");
    expect(A).toEqual({ exactlyOne: ["string", "unknown"] });
  });
});

describe("a tag", () => {
  it("is the first property that tells the members apart", async () => {
    const { A } = await read([shapes, union(["Circle", "Square"])]);
    expect(A).toEqual({ oneOf: ["@Circle", "@Square"], tag: "version" });
  });

  it("is rather the one that the discriminator names", async () => {
    const { A } = await read([shapes, union(["Circle", "Square"], "{ propertyName: kind }")]);
    expect(A).toEqual({ oneOf: ["@Circle", "@Square"], tag: "kind" });
  });

  it("is rather that one where null stands beside `anyOf`, too", async () => {
    const union30 = `
      A:
        nullable: true
        anyOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' }]
        discriminator: { propertyName: kind }
    `;
    const { A } = await read([shapes.replaceAll(/const: (\w+)/gu, "enum: [$1]"), union30], "3.0.3");
    expect(A).toEqual({ oneOf: [{ oneOf: ["@Circle", "@Square"], tag: "kind" }, "null"] });
  });

  it("is never what a discriminator says alone", async () => {
    const { A } = await read([shapes, union(["Circle", "Splash"], "{ propertyName: kind }")]);
    expect(A).toEqual({ exactlyOne: ["@Circle", "@Splash"] });
  });

  it("tells the objects apart that stand beside null", async () => {
    const { A } = await read([
      shapes,
      `
      A:
        anyOf:
          - { $ref: '#/components/schemas/Circle' }
          - { type: 'null' }
          - { $ref: '#/components/schemas/Square' }
      `,
    ]);
    expect(A).toEqual({ oneOf: [{ oneOf: ["@Circle", "@Square"], tag: "version" }, "null"] });
  });

  it("may stand in an `allOf` and be a boolean", async () => {
    const { A } = await read(`
      Base: { type: object, required: [live], properties: { live: { type: boolean } } }
      On:
        allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { live: { const: true } } }]
      Off:
        allOf:
          - { $ref: '#/components/schemas/Base' }
          - { type: object, required: [live], properties: { live: { const: false } } }
      A: { oneOf: [{ $ref: '#/components/schemas/On' }, { $ref: '#/components/schemas/Off' }] }
    `);
    expect(A).toEqual({ oneOf: ["@On", "@Off"], tag: "live" });
  });
});

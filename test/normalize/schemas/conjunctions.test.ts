import { describe, expect, it } from "vitest";
import { normalizeYaml, withSchemas } from "../normalize-yaml.js";
import { sketchSchemas, type Sketch } from "../sketch-schema.js";

async function read(schemas: string): Promise<Readonly<Record<string, Sketch>>> {
  return sketchSchemas((await normalizeYaml(withSchemas(schemas))).api);
}

describe("a required key that a sibling declares", () => {
  it("has the sibling's schema, whatever the order of `allOf`", async () => {
    const { A } = await read(`
      A:
        allOf:
          - { type: object, required: [a] }
          - { type: object, properties: { a: { type: string } } }
    `);
    expect(A).toEqual({ object: { a: "string" } });
  });

  it("is found behind a reference", async () => {
    const { B } = await read(`
      A: { type: object, properties: { a: { type: integer }, b: { type: string } } }
      B: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, required: [a] }] }
    `);
    expect(B).toEqual({ extends: ["@A", { object: { a: "integer" } }] });
  });

  it("is found in the schema around a composition", async () => {
    const { A } = await read(`
      A:
        type: object
        properties: { a: { type: string }, b: { type: string } }
        anyOf: [{ type: object, required: [a] }, { type: object, required: [b] }]
    `);
    expect(A).toEqual({
      allOf: [
        { object: { "a?": "string", "b?": "string" } },
        { oneOf: ["@AOption1", "@AOption2"] },
      ],
    });
  });
});

describe("open objects side by side", () => {
  it("become one object, in document order", async () => {
    const { A } = await read(`
      A:
        type: object
        properties: { c: { type: string } }
        allOf:
          - { type: object, properties: { a: { type: string } } }
          - { type: object, required: [b], properties: { b: { type: integer } } }
    `);
    expect(A).toEqual({ object: { "a?": "string", b: "integer", "c?": "string" } });
  });

  it("share a key under the conditions of both", async () => {
    const { A } = await read(`
      A:
        allOf:
          - { type: object, properties: { a: { type: string, minLength: 1 } } }
          - { type: object, required: [a], properties: { a: { type: string, maxLength: 9 } } }
    `);
    expect(A).toEqual({
      object: { a: { allOf: [{ string: { minLength: 1 } }, { string: { maxLength: 9 } }] } },
    });
  });

  it("keep their assertions", async () => {
    const { A } = await read(`
      A:
        allOf:
          - { type: object, minProperties: 1, properties: { a: { type: string } } }
          - { type: object, maxProperties: 3, properties: { b: { type: string } } }
    `);
    expect(A).toEqual({
      is: { object: { "a?": "string", "b?": "string" } },
      and: [{ minProperties: 1 }, { maxProperties: 3 }],
    });
  });
});

describe("a conjunction", () => {
  it("leaves a closed object to judge on its own", async () => {
    const { A } = await read(`
      A:
        allOf:
          - { type: object, properties: { a: {} }, additionalProperties: false }
          - { type: object, properties: { b: {} } }
    `);
    expect(A).toEqual({
      allOf: [{ object: { "a?": "unknown" }, rest: "never" }, { object: { "b?": "unknown" } }],
    });
  });

  it("drops `type: object` beside a reference to an object", async () => {
    const { B } = await read(`
      A: { type: object, properties: { a: {} } }
      B: { type: object, allOf: [{ $ref: '#/components/schemas/A' }] }
    `);
    expect(B).toBe("@A");
  });

  it("drops `true` and empty schemas", async () => {
    const { A } = await read("A: { allOf: [{}, true, { type: string }] }");
    expect(A).toBe("string");
  });

  it("with one member is that member", async () => {
    const { A } = await read("A: { allOf: [{ type: integer, minimum: 1 }] }");
    expect(A).toEqual({ integer: { minimum: 1 } });
  });

  it("with a member that nothing satisfies is never", async () => {
    const { A } = await read("A: { allOf: [{ type: object }, false] }");
    expect(A).toBe("never");
  });

  it("of types that exclude each other is never", async () => {
    const { A } = await read("A: { allOf: [{ type: string }, { type: integer }] }");
    expect(A).toBe("never");
  });

  it("keeps conditions that hold for every value", async () => {
    const { A } = await read("A: { type: string, not: { const: x } }");
    expect(A).toEqual({ is: "string", and: [{ not: { values: ["x"] } }] });
  });
});

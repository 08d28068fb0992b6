import { describe, expect, it } from "vitest";
import { normalizeYaml, withSchemas } from "../normalize-yaml.js";
import { sketchSchemas, type Sketch } from "../sketch-schema.js";
import type { Settings } from "../../../generator/ir/settings.js";

async function read(
  schemas: string,
  settings: Partial<Settings> = {},
): Promise<Readonly<Record<string, Sketch>>> {
  const { api } = await normalizeYaml(withSchemas(schemas), settings);
  return sketchSchemas(api);
}

describe("keywords without a `type`", () => {
  it("concern only the instances of their type", async () => {
    const { A } = await read("A: { minLength: 2, minimum: 1 }");
    expect(A).toEqual({
      oneOf: [
        "boolean",
        { string: { minLength: 2 } },
        { array: "unknown" },
        { object: {} },
        { number: { minimum: 1 } },
        "null",
      ],
    });
  });

  it("name the type where the settings infer it", async () => {
    const { A, B } = await read(
      `
      A: { properties: { a: { type: string } } }
      B: { items: { type: string } }
      `,
      { inferTypes: true },
    );
    expect(A).toEqual({ object: { "a?": "string" } });
    expect(B).toEqual({ array: "string" });
  });

  it("concern the type that a composition beside them leaves", async () => {
    const { B } = await read(`
      A: { type: object, properties: { a: { type: string } } }
      B: { allOf: [{ $ref: '#/components/schemas/A' }], properties: { b: { type: integer } } }
    `);
    expect(B).toEqual({ extends: ["@A", { object: { "b?": "integer" } }] });
  });

  it("of another type than `type` say nothing", async () => {
    expect(await read("A: { type: string, minimum: 3, properties: { a: {} } }")).toEqual({
      A: "string",
    });
  });
});

describe("values", () => {
  it("are those that every keyword allows", async () => {
    const { A } = await read("A: { type: [string, integer], enum: [a, 1, 1.5, true, a, null] }");
    expect(A).toEqual({ values: ["a", 1] });
  });

  it("of `const` are compared by value", async () => {
    const { A } = await read("A: { const: { a: 1, b: [2] }, enum: [{ b: [2], a: 1 }, x] }");
    expect(A).toEqual({ values: [{ a: 1, b: [2] }] });
  });

  it("that nothing allows are no schema that anything satisfies", async () => {
    expect(await read("A: { type: integer, enum: [a, b] }")).toEqual({ A: "never" });
  });

  it("are none either where `not` excludes everything", async () => {
    const schema =
      "A: { type: object, properties: { b: { not: {} }, c: { type: string, not: true } } }";
    expect(await read(schema)).toEqual({ A: { object: { "b?": "never", "c?": "never" } } });
  });

  it("keep bounds that stand beside them", async () => {
    expect(await read("A: { type: string, enum: [a, abc], minLength: 2 }")).toEqual({
      A: { allOf: [{ values: ["a", "abc"] }, { string: { minLength: 2 } }] },
    });
  });

  it("stay exact beyond 2^53", async () => {
    expect(await read("A: { type: integer, enum: [9007199254740993] }")).toEqual({
      A: { values: [9007199254740993n] },
    });
  });
});

describe("formats", () => {
  const schemas = "A: { type: string, format: uuid }";

  it("are asserted where they are known", async () => {
    expect(await read(schemas)).toEqual({ A: { string: { assertedFormat: "uuid" } } });
  });

  it("are only named where the settings say so", async () => {
    expect(await read(schemas, { formats: "annotate" })).toEqual({ A: "string" });
  });

  it("of numbers say nothing about strings", async () => {
    expect(await read("A: { type: string, format: int64 }")).toEqual({ A: "string" });
  });
});

describe("patterns", () => {
  it("compile as Unicode where they can, and without where they must", async () => {
    const { A, B } = await read(`
      A: { type: string, pattern: '^\\p{L}+$' }
      B: { type: string, pattern: '^[\\w-.]+$' }
    `);
    expect(A).toEqual({ string: { pattern: { source: "^\\p{L}+$", flags: "u" } } });
    expect(B).toEqual({ string: { pattern: { source: "^[\\w-.]+$", flags: "" } } });
  });

  it("that do not compile are reported, listed and left out", async () => {
    const { api, diagnostics } = await normalizeYaml(
      withSchemas("A: { type: string, pattern: '(?<' }"),
    );
    expect(sketchSchemas(api)).toEqual({ A: "string" });
    expect(api.ignored).toEqual([
      {
        pointer: "#/components/schemas/A/pattern",
        keyword: "pattern",
        reason: "it is not a regular expression of ECMA-262",
      },
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["keyword-ignored"]);
  });
});

describe("objects", () => {
  it("keep a key that is required and not declared, at the end", async () => {
    const { A } = await read("A: { type: object, required: [b, a], properties: { a: {} } }");
    expect(A).toEqual({ object: { a: "unknown", b: "unknown" } });
  });

  it("are closed by `additionalProperties: false`, open by anything else", async () => {
    const { A, B } = await read(`
      A: { type: object, additionalProperties: false }
      B: { type: object, additionalProperties: { type: integer } }
    `);
    expect(A).toEqual({ object: {}, rest: "never" });
    expect(B).toEqual({ object: {}, rest: "integer" });
  });

  it("keep what no property carries as assertions", async () => {
    const { A } = await read(`
      A:
        type: object
        minProperties: 1
        maxProperties: 3
        propertyNames: { pattern: '^x' }
        dependentRequired: { a: [b] }
        dependencies: { c: [d], e: { required: [f] } }
    `);
    expect(A).toEqual({
      is: { object: {} },
      and: [
        { minProperties: 1 },
        { maxProperties: 3 },
        { propertyNames: { string: { pattern: { source: "^x", flags: "u" } } } },
        { dependentRequired: { a: ["b"] } },
        { dependentRequired: { c: ["d"] } },
        { dependentSchemas: { e: { object: { f: "unknown" } } } },
      ],
    });
  });

  it("hold a property named `__proto__`", async () => {
    const { api } = await normalizeYaml(
      withSchemas("A: { type: object, properties: { __proto__: { type: string } } }"),
    );
    const [a] = api.schemas;
    expect(a?.schema.kind === "object" && a.schema.properties.map(({ name }) => name)).toEqual([
      "__proto__",
    ]);
  });
});

describe("arrays", () => {
  it("hold anything without `items`", async () => {
    expect(await read("A: { type: array }")).toEqual({ A: { array: "unknown" } });
  });

  it("keep their prefix, and are closed by `items: false`", async () => {
    const { A } = await read(
      "A: { type: array, prefixItems: [{ type: string }], items: false, minItems: 1 }",
    );
    expect(A).toEqual({ array: "never", prefix: ["string"], minItems: 1 });
  });

  it("keep uniqueness and `contains` as assertions", async () => {
    const { A } = await read("A: { type: array, uniqueItems: true, contains: { const: 1 } }");
    expect(A).toEqual({
      is: { array: "unknown" },
      and: ["uniqueItems", { contains: { values: [1] }, min: 1 }],
    });
  });
});

import { describe, expect, it } from "vitest";
import { normalizeYaml, withSchemas } from "../normalize-yaml.js";
import { sketchSchemas, type Sketch } from "../sketch-schema.js";
import type { Settings } from "../../../generator/ir/settings.js";

async function readAs(
  version: string,
  schemas: string,
  settings: Partial<Settings> = {},
): Promise<Readonly<Record<string, Sketch>>> {
  const { api } = await normalizeYaml(withSchemas(schemas, version), settings);
  return sketchSchemas(api);
}

describe("nullable", () => {
  it.each(["3.0.3", "3.1.0"])("lets null in beside a type (%s)", async (version) => {
    expect(await readAs(version, "A: { type: string, nullable: true, minLength: 1 }")).toEqual({
      A: { oneOf: [{ string: { minLength: 1 } }, "null"] },
    });
  });

  it("lets null in beside an enum without null", async () => {
    expect(await readAs("3.0.3", "A: { type: string, nullable: true, enum: [a, b] }")).toEqual({
      A: { oneOf: [{ values: ["a", "b"] }, "null"] },
    });
  });

  it("says null once where the enum has it already", async () => {
    const { A } = await readAs("3.0.3", "A: { type: string, nullable: true, enum: [a, null] }");
    expect(A).toEqual({ oneOf: [{ values: ["a"] }, "null"] });
  });

  it("lets null in beside `allOf` with a reference", async () => {
    const { B } = await readAs(
      "3.0.3",
      `
      A: { type: object, properties: { a: { type: string } } }
      B: { nullable: true, allOf: [{ $ref: '#/components/schemas/A' }] }
      `,
    );
    expect(B).toEqual({ oneOf: ["@A", "null"] });
  });

  it("keeps null out of the members of an `allOf` that are not nullable", async () => {
    const { C } = await readAs(
      "3.0.3",
      `
      A: { type: object, nullable: true, properties: { a: { type: string } } }
      C: { type: object, allOf: [{ $ref: '#/components/schemas/A' }] }
      `,
    );
    expect(C).toEqual({ allOf: ["@A", { object: {} }] });
  });

  it("lets null in beside `oneOf`, as the last member", async () => {
    const { A } = await readAs(
      "3.0.3",
      "A: { nullable: true, oneOf: [{ type: string }, { type: integer }] }",
    );
    expect(A).toEqual({ oneOf: ["string", "integer", "null"] });
  });

  it("stands for every value when it stands alone, as the standard says", async () => {
    expect(await readAs("3.0.3", "A: { nullable: true }")).toEqual({ A: "unknown" });
  });

  it("stands for null when it stands alone and the settings say so", async () => {
    const schemas = `
      A: { nullable: true }
      B: { oneOf: [{ type: string }, { nullable: true }] }
    `;
    expect(await readAs("3.0.3", schemas, { bareNullable: "null" })).toEqual({
      A: "null",
      B: { oneOf: ["string", "null"] },
    });
  });
});

describe("exclusive bounds", () => {
  it("are flags beside a bound in 3.0", async () => {
    const schemas = `
      A: { type: number, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false }
    `;
    expect(await readAs("3.0.3", schemas)).toEqual({
      A: { number: { exclusiveMinimum: 1, maximum: 9 } },
    });
  });

  it("are bounds of their own in 3.1", async () => {
    const schemas = "A: { type: number, minimum: 1, exclusiveMinimum: 0, exclusiveMaximum: 9 }";
    expect(await readAs("3.1.0", schemas)).toEqual({
      A: { number: { minimum: 1, exclusiveMinimum: 0, exclusiveMaximum: 9 } },
    });
  });

  it("are not rounded beyond 2^53", async () => {
    expect(await readAs("3.1.0", "A: { type: integer, maximum: 9223372036854775807 }")).toEqual({
      A: { integer: { maximum: 9223372036854775807n } },
    });
  });
});

describe("what stands beside `$ref`", () => {
  const schemas = `
    A: { type: string }
    B: { $ref: '#/components/schemas/A', minLength: 3, nullable: true }
  `;

  it("is not read in 3.0", async () => {
    expect((await readAs("3.0.3", schemas))["B"]).toBe("@A");
  });

  it("is read in 3.1", async () => {
    expect((await readAs("3.1.0", schemas))["B"]).toEqual({
      oneOf: [{ allOf: ["@A", { string: { minLength: 3 } }] }, "null"],
    });
  });
});

describe("a list of types", () => {
  it("is a union, null last", async () => {
    const schemas = "A: { type: ['null', string, integer], minLength: 2, minimum: 0 }";
    expect(await readAs("3.1.0", schemas)).toEqual({
      A: { oneOf: [{ string: { minLength: 2 } }, { integer: { minimum: 0 } }, "null"] },
    });
  });

  it("says integer nothing beside number", async () => {
    expect(await readAs("3.1.0", "A: { type: [integer, number] }")).toEqual({ A: "number" });
  });
});

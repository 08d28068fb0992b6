import { describe, expect, it } from "vitest";
import { normalizeYaml, withSchemas } from "../../normalize/normalize-yaml.js";
import { printTypes } from "../../normalize/print-types.js";
import { typeErrors } from "../type-check.js";

/** The type `A`, on one line and without comments. */
async function typeOf(schema: string, others = ""): Promise<string> {
  const text = printTypes(
    (await normalizeYaml(withSchemas([`A: ${schema}`, ...(others === "" ? [] : [others])]))).api,
  );
  const bare = text.replaceAll(/\/\*\*[\s\S]*?\*\//gu, "").replaceAll(/\s+/gu, " ");
  return (
    /export (?:type A = (.*?);|interface A (.*?\}))(?= export|\s*$)/u
      .exec(bare)
      ?.slice(1)
      .join("")
      .trim() ?? bare
  );
}

const rows: readonly (readonly [schema: string, type: string])[] = [
  ["{ type: string }", "string"],
  ["{ type: [integer, 'null'] }", "number | null"],
  ["{ enum: [a, 1, true, null] }", `"a" | 1 | true | null`],
  ["{ const: { a: [1, { b: c }] } }", `{ a: [1, { b: "c" }] }`],
  ["{ type: array, items: { type: [string, boolean] } }", "(boolean | string)[]"],
  ["{ type: array, items: { enum: [a, b] } }", `("a" | "b")[]`],
  ["{ type: array }", "unknown[]"],
  [
    "{ type: array, prefixItems: [{ type: string }, { type: integer }], items: false }",
    "[(string)?, (number)?]",
  ],
  ["{ type: array, prefixItems: [{ type: string }], minItems: 1 }", "[string, ...unknown[]]"],
  ["{ type: object }", "{ [key: string]: unknown; }"],
  ["{ type: object, additionalProperties: false }", "Record<string, never>"],
  ["{ type: object, additionalProperties: { type: integer } }", "{ [key: string]: number; }"],
  ["{ type: object, properties: { a: { type: string } } }", "{ a?: string | undefined; }"],
  ["{ type: object, required: [a], properties: { a: { type: string } } }", "{ a: string; }"],
  ["{ type: object, properties: { a: {} } }", "{ a?: unknown; }"],
  ["{ type: object, properties: { a-b: { type: 'null' } } }", `{ "a-b"?: null | undefined; }`],
  ["{ anyOf: [{ enum: [a, b] }, { type: string }] }", `"a" | "b" | (string & {})`],
  [
    "{ anyOf: [{ type: string, maxLength: 3 }, { const: a }, { type: 'null' }] }",
    `(string & {}) | "a" | null`,
  ],
  ["{ not: { type: string } }", "unknown"],
  ["false", "never"],
];

describe("the type of a schema", () => {
  it.each(rows)("%s is %s", async (schema, type) => {
    expect(await typeOf(schema)).toBe(type);
  });

  it("compiles", async () => {
    const schemas = rows.map(([schema], index) => `A${String(index)}: ${schema}`);
    const { api } = await normalizeYaml(withSchemas(schemas));
    expect(typeErrors({ "types.ts": printTypes(api) })).toEqual([]);
  });

  it("has every declared property in its index signature", async () => {
    const schema =
      "{ type: object, properties: { a: { type: string } }, additionalProperties: { type: integer } }";
    expect(await typeOf(schema)).toBe(
      "{ [key: string]: number | string | undefined; a?: string | undefined; }",
    );
  });

  it("groups a union inside of an intersection", async () => {
    const type = await typeOf(
      "{ allOf: [{ $ref: '#/components/schemas/B' }, { oneOf: [{ $ref: '#/components/schemas/C' }, { $ref: '#/components/schemas/D' }] }] }",
      `
      B: { type: object, properties: { b: { type: string } } }
      C: { type: object, properties: { c: { type: string } } }
      D: { type: object, properties: { d: { type: string } } }
      `,
    );
    expect(type).toBe("B & (C | D)");
  });

  it("is documented with what it cannot say", async () => {
    const { api } = await normalizeYaml(
      withSchemas(`
        A:
          type: object
          description: "Ends */ here."
          deprecated: true
          minProperties: 1
          properties:
            n: { type: integer, minimum: 1, maximum: 9223372036854775807, default: 3, example: 4 }
            s: { type: [string, 'null'], maxLength: 5, pattern: '^a\`b' }
      `),
    );
    const text = printTypes(api);
    expect(text).toContain("Ends *\\/ here.");
    expect(text).toContain("At least 1 property.");
    expect(text).toContain("@deprecated");
    expect(text).toContain("A whole number; at least 1; at most 9223372036854775807.");
    expect(text).toContain("@defaultValue `3`");
    expect(text).toContain("@example `4`");
    expect(text).toContain("Matches `^a'b`; at most 5 characters.");
  });
});

import { describe, expect, it } from "vitest";
import { describeSchema, readText } from "./validate-text.js";

async function problemsOf(schema: string): Promise<readonly string[]> {
  const said = await readText(describeSchema(schema));
  return said.filter((line) => line.startsWith("schema-unsatisfiable"));
}

describe("a schema that no value satisfies is reported where that comes from:", () => {
  it.each([
    ["types in `allOf`", "{allOf: [{type: string}, {type: integer}]}", "4:7"],
    [
      "a type and what a reference leads to",
      "{type: object, allOf: [{$ref: '#/components/schemas/Y'}]}",
      "4:7",
    ],
    ["values of an enum and a type", "{type: string, enum: [1]}", "4:7"],
    ["enums", "{allOf: [{enum: [a, b]}, {enum: [c]}]}", "4:7"],
    [
      "bounds of numbers",
      "{allOf: [{type: number, minimum: 5}, {type: number, exclusiveMaximum: 5}]}",
      "4:7",
    ],
    [
      "lengths of texts",
      "{allOf: [{type: string, minLength: 5}, {type: string, maxLength: 3}]}",
      "4:7",
    ],
    [
      "a key that one part requires and another forbids",
      "{allOf: [{type: object, properties: {a: {}}, additionalProperties: false}, {type: object, required: [b], properties: {b: {}}}]}",
      "4:7",
    ],
    [
      "constants of a required key",
      "{allOf: [{type: object, required: [k], properties: {k: {const: a}}}, {type: object, properties: {k: {const: b}}}]}",
      "4:62",
    ],
    [
      "an optional property",
      "{properties: {o: {allOf: [{type: string}, {type: 'null'}]}}}",
      "4:24",
    ],
    [
      "a schema that needs itself",
      "{type: object, required: [next], properties: {next: {$ref: '#/components/schemas/X'}}}",
      "4:7",
    ],
  ])("%s", async (_, schema, place) => {
    const problems = await problemsOf(schema);
    expect(problems.map((problem) => problem.split(" ")[1])).toEqual([place]);
  });

  it.each([
    ["`false` says it", "{properties: {a: false}, items: false, additionalProperties: false}"],
    ["an empty enum is reported as such", "{type: string, enum: []}"],
    [
      "an end of a recursion may be left out",
      "{type: object, properties: {next: {$ref: '#/components/schemas/X'}}}",
    ],
    [
      "an end of a recursion may be null",
      "{type: object, required: [next], properties: {next: {anyOf: [{$ref: '#/components/schemas/X'}, {type: 'null'}]}}}",
    ],
    [
      "an end of a recursion may be an empty array",
      "{type: object, required: [next], properties: {next: {type: array, items: {$ref: '#/components/schemas/X'}}}}",
    ],
    ["integers are numbers", "{allOf: [{type: integer, minimum: 3}, {type: number, maximum: 3}]}"],
    [
      "another type is left",
      "{allOf: [{type: [number, string], minimum: 5}, {type: [number, string], maximum: 3}]}",
    ],
    [
      "one alternative is left",
      "{anyOf: [{allOf: [{type: string}, {$ref: '#/components/schemas/Y'}]}, {type: number}]}",
    ],
    [
      "a key is only declared twice",
      "{allOf: [{type: object, properties: {k: {const: a}}}, {type: object, properties: {k: {const: b}}}]}",
    ],
  ])("but not where %s", async (_, schema) => {
    const said = await problemsOf(schema);
    expect(said.filter((problem) => problem.includes(" 4:7 "))).toEqual([]);
  });

  it("takes linear time for long chains of required keys", async () => {
    const schemas = Array.from({ length: 3000 }, (_, index) => [
      `S${String(index)}`,
      {
        type: "object",
        required: ["next"],
        properties: { next: { $ref: `#/components/schemas/S${String(index + 1)}` } },
      },
    ]);
    const all = Object.fromEntries([...schemas, ["S3000", { type: "string" }]]) as object;
    const text = JSON.stringify({
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      components: { schemas: all },
    });
    expect(await readText(text)).toEqual([]);
  });
});

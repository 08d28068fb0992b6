import { describe, expect, it } from "vitest";
import { typeErrors } from "../../emit/type-check.js";
import { normalizeYaml, withSchemas } from "../normalize-yaml.js";
import { printTypes } from "../print-types.js";
import { sketchSchemas } from "../sketch-schema.js";

const bases = `
  Named: { type: object, properties: { name: { type: string }, size: { type: integer } } }
  Dated: { type: object, required: [date], properties: { date: { type: string } } }
  Open: { type: object, properties: { a: { type: string } }, additionalProperties: true }
`;

interface Scenario {
  readonly behaviour: string;
  readonly schema: string;
  readonly expected: unknown;
}

const scenarios: readonly Scenario[] = [
  {
    behaviour: "extends its references and declares the rest",
    schema: "{ allOf: [$Named, $Dated, { type: object, properties: { own: { type: boolean } } }] }",
    expected: { extends: ["@Named", "@Dated", { object: { "own?": "boolean" } }] },
  },
  {
    behaviour: "extends without declaring anything",
    schema: "{ allOf: [$Named, $Dated] }",
    expected: { extends: ["@Named", "@Dated"] },
  },
  {
    behaviour: "may require what a base leaves optional",
    schema: "{ allOf: [$Named, { type: object, required: [name] }] }",
    expected: { extends: ["@Named", { object: { name: "string" } }] },
  },
  {
    behaviour: "is an intersection where a key is optional that a base requires",
    schema: "{ allOf: [$Dated, { type: object, properties: { date: { type: string } } }] }",
    expected: { allOf: ["@Dated", { object: { "date?": "string" } }] },
  },
  {
    behaviour: "is an intersection where a key is declared in another way",
    schema: "{ allOf: [$Named, { type: object, properties: { size: { type: number } } }] }",
    expected: { allOf: ["@Named", { object: { "size?": "number" } }] },
  },
  {
    behaviour: "is an intersection where a base has an index signature",
    schema: "{ allOf: [$Open, { type: object, properties: { b: { type: integer } } }] }",
    expected: { allOf: ["@Open", { object: { "b?": "integer" } }] },
  },
  {
    behaviour: "is an intersection where a part is no object",
    schema: "{ allOf: [$Named, { oneOf: [$Dated, $Open] }] }",
    expected: { allOf: ["@Named", { exactlyOne: ["@Dated", "@Open"] }] },
  },
];

describe("an intersection", () => {
  it.each(scenarios)("$behaviour", async ({ schema, expected }) => {
    const references = schema.replaceAll(/\$(\w+)/gu, "{ $$ref: '#/components/schemas/$1' }");
    const { api } = await normalizeYaml(withSchemas([bases, `A: ${references}`]));
    expect(sketchSchemas(api)["A"]).toEqual(expected);
    expect(typeErrors({ "types.ts": printTypes(api) })).toEqual([]);
  });

  it("extends a base that extends another", async () => {
    const { api } = await normalizeYaml(
      withSchemas([
        bases,
        `
        Middle:
          allOf:
            - { $ref: '#/components/schemas/Named' }
            - { type: object, required: [name], properties: { m: { type: string } } }
        A:
          allOf:
            - { $ref: '#/components/schemas/Middle' }
            - { type: object, properties: { a: { type: string } } }
        `,
      ]),
    );
    expect(sketchSchemas(api)["A"]).toEqual({
      extends: ["@Middle", { object: { "a?": "string" } }],
    });
    const use = `
      import type { A } from "./types.js";
      export const a: A = { name: "n", m: "m", a: "a" };
      // @ts-expect-error the middle requires the name
      export const b: A = { m: "m" };
    `;
    expect(typeErrors({ "types.ts": printTypes(api), "use.ts": use })).toEqual([]);
  });

  it("of bases that declare a key differently does not extend both", async () => {
    const { api } = await normalizeYaml(
      withSchemas([
        bases,
        `
        Other: { type: object, properties: { name: { type: string, maxLength: 3 } } }
        A:
          allOf: [{ $ref: '#/components/schemas/Named' }, { $ref: '#/components/schemas/Other' }]
        `,
      ]),
    );
    expect(sketchSchemas(api)["A"]).toEqual({ allOf: ["@Named", "@Other"] });
    expect(typeErrors({ "types.ts": printTypes(api) })).toEqual([]);
  });
});

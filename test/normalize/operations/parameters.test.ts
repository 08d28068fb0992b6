import { describe, expect, it } from "vitest";
import type { Operation } from "../../../generator/ir/api.js";
import { normalizeYaml, withPaths } from "../normalize-yaml.js";
import { sketch, sketchSchemas } from "../sketch-schema.js";

async function readOperation(paths: string, rest = ""): Promise<Operation> {
  const { api } = await normalizeYaml(withPaths(paths, rest));
  const [operation] = api.operations;
  if (operation === undefined) throw new Error("the description has no operation");
  return operation;
}

describe("the parameters of an operation", () => {
  it("are its path item's and its own, and its own replace the others", async () => {
    const { parameters } = await readOperation(`
      /pets/{id}:
        parameters:
          - { in: path, name: id, required: true, schema: { type: string } }
          - { in: query, name: limit, schema: { type: integer } }
          - { in: header, name: X-Trace, schema: { type: string } }
        get:
          parameters:
            - { in: query, name: limit, required: true, schema: { type: integer } }
            - { in: header, name: x-trace, required: true, schema: { type: string } }
            - { in: cookie, name: limit, schema: { type: string } }
    `);
    const lines = parameters.map(
      ({ in: place, name, required }) => `${place} ${name}${required ? "" : "?"}`,
    );
    expect(lines).toEqual(["path id", "query limit", "header x-trace", "cookie limit?"]);
  });

  it("are found behind references", async () => {
    const { parameters } = await readOperation(
      `
      /pets:
        get:
          parameters: [{ $ref: '#/components/parameters/Limit' }]
      `,
      `components: { parameters: { Limit: { in: query, name: limit, schema: { type: integer } } } }`,
    );
    expect(parameters.map(({ name }) => name)).toEqual(["limit"]);
  });

  it("leave out the headers that the client sets by other means", async () => {
    const { parameters } = await readOperation(`
      /pets:
        get:
          parameters:
            - { in: header, name: accept, schema: { type: string } }
            - { in: header, name: Content-Type, schema: { type: string } }
            - { in: header, name: AUTHORIZATION, schema: { type: string } }
            - { in: header, name: X-Mine, schema: { type: string } }
    `);
    expect(parameters.map(({ name }) => name)).toEqual(["X-Mine"]);
  });

  it.each([
    ["path", "simple", false],
    ["query", "form", true],
    ["header", "simple", false],
    ["cookie", "form", true],
  ])("in the %s have the style %s where none is named", async (place, style, explode) => {
    const { parameters } = await readOperation(`
      /pets/{p}:
        get:
          parameters: [{ in: ${place}, name: p, required: true, schema: { type: string } }]
    `);
    expect(parameters[0]?.serialization).toEqual({
      by: "style",
      style,
      explode,
      allowReserved: false,
    });
  });

  it.each([
    ["style: spaceDelimited", "spaceDelimited", false],
    ["style: pipeDelimited, explode: true", "pipeDelimited", true],
    ["style: deepObject", "deepObject", true],
    ["explode: false", "form", false],
    ["style: made-up", "form", true],
  ])("with `%s` explode by their style", async (fields, style, explode) => {
    const { parameters } = await readOperation(`
      /pets: { get: { parameters: [{ in: query, name: p, schema: {}, ${fields} }] } }
    `);
    expect(parameters[0]?.serialization).toMatchObject({ style, explode });
  });

  it("with `content` are written in that media type", async () => {
    const { parameters } = await readOperation(`
      /pets:
        get:
          parameters:
            - { in: query, name: p, content: { application/json: { schema: { type: integer } } } }
    `);
    expect(parameters[0]).toMatchObject({
      serialization: { by: "content", content: "json" },
      schema: { kind: "number" },
    });
  });

  it("keep `allowReserved`", async () => {
    const { parameters } = await readOperation(`
      /pets: { get: { parameters: [{ in: query, name: p, allowReserved: true, schema: {} }] } }
    `);
    expect(parameters[0]?.serialization).toMatchObject({ allowReserved: true });
  });

  it("of one place make an object type, by their names on the wire", async () => {
    const { api } = await normalizeYaml(
      withPaths(`
      /pets/{a}/{b-c}:
        get:
          operationId: read
          parameters:
            - { in: path, name: a, required: true, schema: { type: string } }
            - { in: path, name: b-c, required: true, schema: { type: integer } }
            - { in: query, name: 'filter[x]', schema: { type: string } }
            - { in: header, name: X-H, schema: { type: string } }
      `),
    );
    expect(sketchSchemas(api)).toEqual({
      ReadPath: { object: { a: "string", "b-c": "integer" } },
      ReadQuery: { object: { "filter[x]?": "string" } },
      ReadHeaders: { object: { "X-H?": "string" } },
    });
    expect(api.schemas.every(({ isParameterGroup }) => isParameterGroup)).toBe(true);
  });

  it("need no object type for one path parameter without bounds", async () => {
    const { api } = await normalizeYaml(
      withPaths(`
      /pets/{id}:
        get: { parameters: [{ in: path, name: id, required: true, schema: { type: string } }] }
      /toys/{id}:
        get:
          operationId: readToy
          parameters:
            - { in: path, name: id, required: true, schema: { type: string, minLength: 2 } }
      `),
    );
    expect(sketchSchemas(api)).toEqual({
      ReadToyPath: { object: { id: { string: { minLength: 2 } } } },
    });
  });
});

describe("a parameter's description", () => {
  it("documents the member of its group", async () => {
    const { api } = await normalizeYaml(
      withPaths(`
      /pets:
        get:
          parameters:
            - in: query
              name: limit
              description: How many.
              deprecated: true
              schema: { type: integer, description: A number. }
      `),
    );
    const [group] = api.schemas;
    const [property] = group?.schema.kind === "object" ? group.schema.properties : [];
    expect(property?.schema.annotations).toMatchObject({
      description: "How many.",
      deprecated: true,
    });
    expect(property && sketch(property.schema, api)).toBe("integer");
  });
});

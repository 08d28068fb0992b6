import { describe, expect, it } from "vitest";
import type { Operation } from "../../../generator/ir/api.js";
import { codecOf } from "../../../generator/normalize/operations/lower-media-types.js";
import { normalizeYaml, withPaths } from "../normalize-yaml.js";
import { sketch, sketchSchemas } from "../sketch-schema.js";

async function readBody(content: string): Promise<Operation["body"]> {
  const { api } = await normalizeYaml(
    withPaths(`/pets: { post: { requestBody: { content: ${content} } } }`),
  );
  return api.operations[0]?.body;
}

async function readResponses(responses: string): Promise<Operation["responses"]> {
  const { api } = await normalizeYaml(withPaths(`/pets: { get: { responses: ${responses} } }`));
  return api.operations[0]?.responses ?? [];
}

describe("the codec of a media type", () => {
  it.each([
    ["application/json", "json"],
    ["application/json; charset=utf-8", "json"],
    ["APPLICATION/JSON", "json"],
    ["application/problem+json", "json"],
    ["text/json", "json"],
    ["*/*", "json"],
    ["application/x-www-form-urlencoded", "form"],
    ["multipart/form-data", "multipart"],
    ["multipart/mixed", "multipartMixed"],
    ["text/plain", "text"],
    ["application/xml", "text"],
    ["application/atom+xml", "text"],
    ["application/octet-stream", "binary"],
    ["image/png", "binary"],
    ["application/jsonp", "binary"],
  ])("of %s is %s", (mediaType, codec) => {
    expect(codecOf(mediaType)).toBe(codec);
  });
});

describe("a request body", () => {
  it("has JSON first, whatever the order of the description", async () => {
    const body = await readBody(
      "{ text/csv: {}, application/*: {}, application/vnd.x+json: { schema: { type: string } } }",
    );
    expect(body?.content.map(({ type }) => type)).toEqual([
      "application/vnd.x+json",
      "application/*",
      "text/csv",
    ]);
  });

  it("is JSON where its only media type is a range", async () => {
    const body = await readBody("{ '*/*': { schema: { type: string } } }");
    expect(body?.content.map(({ type }) => type)).toEqual(["application/json"]);
  });

  it.each([
    "{ type: object, properties: {} }",
    "{ type: object, additionalProperties: false }",
    "{ type: object, properties: {}, description: Nothing. }",
    "{ $ref: '#/paths/~1pets/x-empty' }",
  ])("without properties is no body: %s", async (schema) => {
    const { api } = await normalizeYaml(
      withPaths(`
      /pets:
        x-empty: { type: object, properties: {} }
        post: { requestBody: { content: { application/json: { schema: ${schema} } } } }
      `),
    );
    expect(api.operations[0]?.body).toBeUndefined();
  });

  it.each([
    "{ type: object }",
    "{ type: object, properties: {}, additionalProperties: true }",
    "{ type: object, additionalProperties: { type: string } }",
    "{ type: object, properties: {}, minProperties: 1 }",
    "{}",
  ])("that may have any key is a body: %s", async (schema) => {
    expect(await readBody(`{ application/json: { schema: ${schema} } }`)).toBeDefined();
  });

  it("holds files only where its parts are bytes", async () => {
    const properties = [
      "raw: { type: string, format: binary }",
      "modern: { type: string, contentMediaType: application/octet-stream }",
    ];
    const schema = `{ type: object, properties: { ${properties.join(", ")} } }`;
    const { api } = await normalizeYaml(
      withPaths(`
      /pets:
        post:
          operationId: upload
          requestBody: { content: { multipart/form-data: { schema: ${schema} } } }
        put:
          operationId: put
          requestBody: { content: { application/json: { schema: ${schema} } } }
      `),
    );
    expect(sketchSchemas(api)).toMatchObject({
      UploadBody: { object: { "raw?": "binary", "modern?": "binary" } },
      PutBody: { object: { "raw?": "string", "modern?": "string" } },
    });
  });

  it("with files has a name of its own beside the same schema without", async () => {
    const { api } = await normalizeYaml(
      withPaths(
        `
        /pets:
          post:
            requestBody:
              content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Pet' } } }
        `,
        `components: { schemas: { Pet: { type: object, properties: { photo: { type: string, format: binary } } } } }`,
      ),
    );
    expect(sketchSchemas(api)).toEqual({
      Pet: { object: { "photo?": "string" } },
      PetUpload: { object: { "photo?": "binary" } },
    });
  });

  it("of text is a string, whatever structure its schema describes", async () => {
    const body = await readBody(
      "{ application/xml: { schema: { type: object, properties: { a: {} } } } }",
    );
    expect(body?.content[0]?.schema.kind).toBe("string");
  });

  it("of bytes is bytes", async () => {
    const body = await readBody("{ application/octet-stream: { schema: { type: string } } }");
    expect(body?.content[0]?.schema.kind).toBe("binary");
  });

  it("keeps what `encoding` says of its parts", async () => {
    const body = await readBody(`
      { multipart/form-data: {
          schema: { type: object, properties: { a: { type: string }, b: { type: array } } },
          encoding: { a: { contentType: text/plain }, b: { style: pipeDelimited, explode: false } } } }
    `);
    expect(body?.content[0]?.encoding).toEqual({
      a: { contentType: "text/plain" },
      b: { style: "pipeDelimited", explode: false },
    });
  });
});

describe("the responses of an operation", () => {
  it("are its codes, ranges and `default`; anything else is left out", async () => {
    const responses = await readResponses(
      "{ '200': {}, 4xx: {}, default: {}, x-hidden: {}, '2000': {}, '999': {} }",
    );
    expect(responses.map(({ status }) => status)).toEqual(["200", "4XX", "default"]);
  });

  it("are JSON alone where they can be", async () => {
    const [response] = await readResponses(
      "{ '200': { content: { text/csv: {}, application/json: {} } } }",
    );
    expect(response?.content.map(({ type }) => type)).toEqual(["application/json"]);
  });

  it("without content have none", async () => {
    const [response] = await readResponses("{ '204': { description: Gone. } }");
    expect(response).toMatchObject({ status: "204", content: [], choices: [], headers: [] });
  });

  it("keep their headers", async () => {
    const { api } = await normalizeYaml(
      withPaths(`
      /pets:
        get:
          responses:
            '200':
              headers: { X-Total: { required: true, schema: { type: integer } }, X-Any: {} }
      `),
    );
    const headers = api.operations[0]?.responses[0]?.headers ?? [];
    expect(
      headers.map(({ name, required, schema }) => [name, required, sketch(schema, api)]),
    ).toEqual([
      ["X-Total", true, "integer"],
      ["X-Any", false, "unknown"],
    ]);
  });
});

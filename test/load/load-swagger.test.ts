import { describe, expect, it } from "vitest";
import { loadText } from "./load-text.js";

/** The 3.x structure of a 2.0 document. */
async function reword(yaml: string) {
  const { specification, problems } = await loadText(`swagger: "2.0"\n${yaml}`);
  expect(problems).toEqual([]);
  return specification;
}

describe("Swagger 2.0", () => {
  it("keeps its version and its dialect", async () => {
    expect(await reword("info: {title: T, version: '1'}\n")).toMatchObject({
      version: "2.0",
      dialect: "2.0",
      entry: { root: { openapi: "3.0.4", info: { title: "T", version: "1" } } },
    });
  });

  it("makes servers of schemes, host and base path, https first", async () => {
    const specification = await reword("schemes: [http, ws, https]\nhost: a.test\nbasePath: /v1\n");
    expect(specification?.entry.root).toMatchObject({
      servers: [{ url: "https://a.test/v1" }, { url: "http://a.test/v1" }],
    });
  });

  it("makes a request body of a body parameter, in the types that the operation consumes", async () => {
    const specification = await reword(`consumes: [application/json]
paths:
  /pets:
    post:
      consumes: [application/json, application/xml]
      parameters:
        - {name: pet, in: body, required: true, description: d, schema: {$ref: "#/definitions/Pet"}}
        - {name: q, in: query, type: array, items: {type: integer}, collectionFormat: pipes, maxItems: 3}
definitions:
  Pet: {properties: {parent: {$ref: "#/definitions/Pet"}}, example: {$ref: "#/definitions/Pet"}}
`);
    const mediaType = { schema: { $ref: "#/components/schemas/Pet" } };
    expect(specification?.entry.root).toEqual({
      openapi: "3.0.4",
      paths: {
        "/pets": {
          post: {
            parameters: [
              {
                name: "q",
                in: "query",
                style: "pipeDelimited",
                explode: false,
                schema: { type: "array", items: { type: "integer" }, maxItems: 3 },
              },
            ],
            requestBody: {
              required: true,
              description: "d",
              content: { "application/json": mediaType, "application/xml": mediaType },
            },
          },
        },
      },
      components: {
        schemas: {
          Pet: {
            properties: { parent: { $ref: "#/components/schemas/Pet" } },
            example: { $ref: "#/definitions/Pet" },
          },
        },
      },
    });
  });

  it("makes a form of form fields, multipart where one is a file", async () => {
    const specification = await reword(`paths:
  /files:
    parameters: [{$ref: "#/parameters/Note"}]
    post:
      parameters:
        - {name: file, in: formData, type: file, required: true}
        - {name: tags, in: formData, type: array, items: {type: string}, collectionFormat: multi}
parameters:
  Note: {name: note, in: formData, type: string, description: n}
`);
    expect(specification?.entry.root).toMatchObject({
      paths: {
        "/files": {
          post: {
            requestBody: {
              required: true,
              content: {
                "multipart/form-data": {
                  schema: {
                    type: "object",
                    required: ["file"],
                    properties: {
                      file: { type: "file" },
                      tags: { type: "array", items: { type: "string" } },
                      note: { type: "string", description: "n" },
                    },
                  },
                  encoding: { tags: { style: "form", explode: true } },
                },
              },
            },
          },
        },
      },
    });
  });

  it("gives responses their media types, headers their schemas, security its new words", async () => {
    const specification = await reword(`produces: [text/csv]
paths:
  /a:
    get:
      responses:
        200:
          description: ok
          schema: {type: string}
          examples: {text/csv: "a,b"}
          headers: {X-Left: {type: integer, description: left}}
        404: {$ref: "#/responses/Gone"}
responses:
  Gone: {description: gone}
securityDefinitions:
  b: {type: basic}
  o: {type: oauth2, flow: accessCode, authorizationUrl: /a, tokenUrl: /t, scopes: {r: read}}
`);
    expect(specification?.entry.root).toMatchObject({
      paths: {
        "/a": {
          get: {
            responses: {
              "200": {
                description: "ok",
                headers: { "X-Left": { description: "left", schema: { type: "integer" } } },
                content: { "text/csv": { schema: { type: "string" }, example: "a,b" } },
              },
              "404": { $ref: "#/components/responses/Gone" },
            },
          },
        },
      },
      components: {
        responses: { Gone: { description: "gone" } },
        securitySchemes: {
          b: { type: "http", scheme: "basic" },
          o: {
            type: "oauth2",
            flows: {
              authorizationCode: { authorizationUrl: "/a", tokenUrl: "/t", scopes: { r: "read" } },
            },
          },
        },
      },
    });
  });

  it.each([
    ["/components/schemas/Pet/type", "object"],
    ["/paths/~1a/get/responses/200/content/application~1json/schema/type", "integer"],
    ["/paths/~1a/get/parameters/0/schema/type", "string"],
    ["/paths/~1a/get/requestBody/content/application~1json/schema/type", "array"],
    ["/servers/0/url", "a.test"],
  ])("leads %s back to the line that was written", async (pointer, expected) => {
    const entry = (
      await reword(`host: a.test
paths:
  /a:
    get:
      parameters:
        - {name: b, in: body, schema: {type: array}}
        - {name: q, in: query, type: string}
      responses: {200: {schema: {type: integer}}}
definitions: {Pet: {type: object}}
`)
    )?.entry;
    const span = entry?.locate(pointer, "value");
    expect(entry?.text.slice(span?.start, span?.end)).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";
import { printOperations } from "../../emit/operations/read-signatures.js";
import { normalizeYaml, withPaths } from "../normalize-yaml.js";

const components = `components:
  schemas:
    Node: { type: object, properties: { child: { $ref: '#/components/schemas/Node' }, pin: { $ref: '#/components/schemas/Pin' } } }
    Pin: { type: string, format: password }
    Json: { anyOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/Json' } }] }`;

async function sensitiveIn(request: string, response = "{}") {
  const json = (schema: string) => `{ application/json: { schema: ${schema} } }`;
  const paths = `/a: { post: { requestBody: { content: ${json(request)} }, responses: { '200': { description: ok, content: ${json(response)} } } } }`;
  const { api } = await normalizeYaml(withPaths(paths, components));
  return api.operations[0]?.sensitive;
}

const nothing = { request: [], response: [], path: [], query: [], headers: [] };

describe("an operation's sensitive values", () => {
  it.each([
    ["{ type: object, properties: { a: { type: string, format: password } } }", ["/**/a"]],
    ["{ type: object, properties: { a: { type: string, x-sensitive: true } } }", ["/**/a"]],
    ["{ type: object, properties: { a: { type: string, writeOnly: true } } }", ["/**/a"]],
    ["{ type: object, properties: { 'a/~': { type: string, format: password } } }", ["/**/a~1~0"]],
    ["{ $ref: '#/components/schemas/Node' }", ["/**/pin"]],
    ["{ type: array, items: { $ref: '#/components/schemas/Node' } }", ["/**/pin"]],
    [
      "{ type: object, properties: { pins: { type: array, items: { $ref: '#/components/schemas/Pin' } } } }",
      ["/**/pins"],
    ],
    ["{ type: object, additionalProperties: { $ref: '#/components/schemas/Pin' } }", [""]],
    ["{ $ref: '#/components/schemas/Pin' }", [""]],
  ])("of %s are at %j", async (schema, pointers) => {
    expect(await sensitiveIn(schema)).toEqual({ ...nothing, request: pointers });
  });

  it("are those of its responses too, without what is only written", async () => {
    const schema =
      "{ type: object, properties: { a: { type: string, writeOnly: true }, b: { type: string, format: password } } }";
    expect(await sensitiveIn("{}", schema)).toEqual({ ...nothing, response: ["/**/b"] });
  });

  it("are none where no schema says so, however it recurs", async () => {
    expect(await sensitiveIn("{ $ref: '#/components/schemas/Json' }")).toBeUndefined();
  });

  it.each([
    ["{ in: path, name: a, schema: { $ref: '#/components/schemas/Pin' } }", { path: ["a"] }],
    [
      "{ in: header, name: X-A, schema: { type: string, x-sensitive: true } }",
      { headers: ["X-A"] },
    ],
    ["{ in: query, name: a, schema: { type: string, format: password } }", { query: ["a"] }],
    [
      "{ in: query, name: a, schema: { type: array, items: { $ref: '#/components/schemas/Pin' } } }",
      { query: ["a"] },
    ],
    [
      "{ in: query, name: a, schema: { $ref: '#/components/schemas/Node' } }",
      { query: ["a", "pin"] },
    ],
    [
      "{ in: query, name: a, schema: { type: object, additionalProperties: { $ref: '#/components/schemas/Pin' } } }",
      { query: [""] },
    ],
    [
      "{ in: query, name: a, style: deepObject, schema: { type: object, additionalProperties: { $ref: '#/components/schemas/Pin' } } }",
      { query: ["a"] },
    ],
    [
      "{ in: querystring, name: q, content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Node' } } } }",
      { query: ["pin"] },
    ],
    [
      "{ in: querystring, name: q, content: { application/json: { schema: { $ref: '#/components/schemas/Node' } } } }",
      { query: [""] },
    ],
  ])("of the parameter %s are %j", async (parameter, places) => {
    const paths = `/a/{a}: { get: { parameters: [${parameter}], responses: {} } }`;
    const { api } = await normalizeYaml(withPaths(paths, components));
    expect(api.operations[0]?.sensitive).toEqual({ ...nothing, ...places });
  });

  it("are those of response headers", async () => {
    const paths =
      "/a: { get: { responses: { '200': { description: ok, headers: { X-Token: { schema: { type: string, format: password } } } } } } }";
    const { api } = await normalizeYaml(withPaths(paths, components));
    expect(api.operations[0]?.sensitive).toEqual({ ...nothing, headers: ["X-Token"] });
  });

  it("are printed into its descriptor", async () => {
    const body =
      "{ content: { application/json: { schema: { $ref: '#/components/schemas/Node' } } } }";
    const text = await printOperations(
      `/a: { post: { operationId: a, requestBody: ${body}, responses: {} } }`,
      components,
    );
    expect(text.replaceAll(/\s+/g, " ")).toContain('sensitive: { request: ["/**/pin"] }');
  });
});

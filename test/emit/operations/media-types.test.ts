import { describe, expect, test } from "vitest";
import { emitOperations } from "../../../generator/emit/operations.js";
import { createSymbols } from "../../../generator/emit/symbols.js";
import { defaultSettings, normalizeYaml, withPaths } from "../../normalize/normalize-yaml.js";

/** The module of one operation whose request body has this content, on one line. */
async function printed(content: string, validators: "zod" | false = false): Promise<string> {
  const { api } = await normalizeYaml(
    withPaths(`/things: { post: { operationId: post, requestBody: { content: ${content} } } }`),
  );
  const settings = { ...defaultSettings, validators };
  const [file] = emitOperations(api, createSymbols(api), settings);
  return (file?.blocks.join("\n") ?? "").replaceAll(/\s+/g, " ");
}

/** What the descriptor says about the media types of the request. */
async function contentOf(content: string): Promise<string> {
  return /request: \{ content: (.*?) \}, responses/.exec(await printed(content))?.[1] ?? "";
}

const schema = "schema: { type: object, properties: { a: {}, b: {} } }";

describe("the content of a request", () => {
  test.each([
    ["application/json", '{ "application/json": {} }'],
    ["text/csv", '{ "text/csv": { codec: textBody } }'],
    ["image/png", '{ "image/png": { codec: binaryBody } }'],
    [
      "application/x-www-form-urlencoded",
      '{ "application/x-www-form-urlencoded": { codec: formBody } }',
    ],
    ["multipart/form-data", '{ "multipart/form-data": { codec: multipartBody } }'],
    ["multipart/related", '{ "multipart/related": { codec: multipartMixedBody } }'],
  ])("of %s names its codec, and without an encoding nothing else", async (type, expected) => {
    expect(await contentOf(`{ ${type}: { ${schema} } }`)).toBe(expected);
  });

  test("has no codec that its media types do not need", async () => {
    const text = await printed(`{ application/json: { ${schema} }, text/plain: {} }`);
    const modules = [...text.matchAll(/"[^"]*runtime\/(bodies\/[^"]*)"/g)].map(([, name]) => name);
    expect(modules).toEqual(["bodies/choose-media-type.js", "bodies/text.js"]);
  });
});

describe("an encoding in a URL-encoded form", () => {
  test.each([
    ["{ style: deepObject, explode: true }", "deepObject"],
    ["{ style: deepObject }", "deepObject"],
    ["{ style: form }", "form"],
    ["{ explode: true }", "form"],
    ["{ explode: false }", "formCompact"],
    ["{ style: form, explode: false }", "formCompact"],
    ["{ style: spaceDelimited }", "spaceDelimited"],
    ["{ style: pipeDelimited, explode: false }", "pipeDelimited"],
    ["{ style: pipeDelimited, explode: true }", "form"],
    ["{ allowReserved: false }", "form"],
    ["{ allowReserved: true }", "allowReserved(form)"],
    ["{ contentType: application/json }", "jsonPair"],
    ["{ contentType: application/json, style: deepObject }", "deepObject"],
  ])("%s is the writer %s", async (encoding, writer) => {
    const type = "application/x-www-form-urlencoded";
    expect(await contentOf(`{ ${type}: { ${schema}, encoding: { a: ${encoding} } } }`)).toBe(
      `{ "${type}": { codec: formBody, encoding: { a: ${writer} } } }`,
    );
  });

  test.each(["{}", "{ contentType: text/plain }", "{ contentType: 'image/png, image/*' }"])(
    "%s is what is done without one",
    async (encoding) => {
      const type = "application/x-www-form-urlencoded";
      expect(await contentOf(`{ ${type}: { ${schema}, encoding: { a: ${encoding} } } }`)).toBe(
        `{ "${type}": { codec: formBody } }`,
      );
    },
  );
});

describe("an encoding in a multipart form", () => {
  test.each([
    ["{ style: form, allowReserved: true }", "form"],
    ["{ contentType: 'image/png, image/*' }", '"image/png, image/*"'],
    ["{ style: deepObject, contentType: application/json }", "deepObject"],
    ["{ explode: false }", "formCompact"],
  ])("%s is %s", async (encoding, printedEncoding) => {
    expect(
      await contentOf(`{ multipart/form-data: { ${schema}, encoding: { a: ${encoding} } } }`),
    ).toBe(
      `{ "multipart/form-data": { codec: multipartBody, encoding: { a: ${printedEncoding} } } }`,
    );
  });

  test("has no styles where the parts are no form", async () => {
    const encoding = "{ a: { style: deepObject }, b: { contentType: image/png } }";
    expect(await contentOf(`{ multipart/mixed: { ${schema}, encoding: ${encoding} } }`)).toBe(
      '{ "multipart/mixed": { codec: multipartMixedBody, encoding: { b: "image/png" } } }',
    );
  });

  test("may belong to a property of any name", async () => {
    const encoding = "{ __proto__: { contentType: a/b }, 'x\"y': { contentType: a/b } }";
    expect(await contentOf(`{ multipart/mixed: { ${schema}, encoding: ${encoding} } }`)).toContain(
      String.raw`encoding: { ["__proto__"]: "a/b", "x\"y": "a/b" }`,
    );
  });
});

describe("the type of a body", () => {
  test("of bytes is every kind of content", async () => {
    expect(await printed("{ image/png: {} }")).toContain("body?: BinaryContent,");
  });

  test("of several media types is the default's, or a choice of another", async () => {
    const text = await printed("{ application/json: { schema: { type: string } }, image/png: {} }");
    expect(text).toContain('body?: PostBody | { contentType: "image/png"; value: BinaryContent },');
  });

  test.each([
    ["image/*", "`image/${string}`"],
    ["'*/*'", "string"],
  ])("in the range %s may name any media type of it", async (range, type) => {
    const text = await printed(
      `{ application/json: { schema: { type: string } }, ${range}: { schema: { type: string } } }`,
    );
    expect(text).toContain(`{ contentType: ${type}; value: `);
  });
});

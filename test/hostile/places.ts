import type { Json } from "../fuzz/read-descriptions.js";
import { named, type Draft } from "./draft.js";

/** A place of a description that reaches the output, and how a text gets there. */
export interface Place {
  readonly name: string;
  /** Whether the output must have the text as the value of a literal. */
  readonly isLiteral: boolean;
  readonly put: (draft: Draft, text: string) => void;
}

const object = (schema: { [key: string]: Json }): Json => ({ type: "object", ...schema });

const string = { type: "string" } as const;

/** Where a text ends in a comment or a name, or nowhere. */
const silentPlaces: Readonly<Record<string, Place["put"]>> = {
  "info title": ({ root }, text) => void (root.info["title"] = text),
  "info version": ({ root }, text) => void (root.info["version"] = text),
  "info description": ({ root }, text) => void (root.info["description"] = text),
  "info summary": ({ root }, text) => void (root.info["summary"] = text),
  "info contact": ({ root }, text) => void (root.info["contact"] = { name: text }),
  "info license": ({ root }, text) =>
    void (root.info["license"] = { name: text, identifier: text }),
  "server description": (draft, text) => {
    addServer(draft, { url: "https://a.example", description: text });
  },
  "server path": (draft, text) => {
    addServer(draft, { url: `https://a.example/${text}` });
  },
  "server host": (draft, text) => {
    addServer(draft, { url: `https://${text}` });
  },
  "server variable name": (draft, text) => {
    addServer(draft, {
      url: `https://a.example/{${text}}`,
      variables: named(text, { default: "x" }),
    });
  },
  "server variable default": (draft, text) => {
    addServer(draft, {
      url: "https://a.example/{v}",
      variables: { v: { default: text, enum: [text], description: text } },
    });
  },
  "tag name": (draft, text) => {
    addTag(draft, { name: text });
    draft.operation({ tags: [text] });
  },
  "tag description": (draft, text) => {
    const externalDocs = { url: "https://a.example", description: text };
    addTag(draft, { name: "described", description: text, externalDocs });
  },
  "undeclared tag": (draft, text) => {
    draft.operation({ tags: [`undeclared ${text}`] });
  },
  path: (draft, text) => {
    draft.operation({}, `/static/${text}`);
  },
  "path of nothing else": (draft, text) => {
    draft.operation({ operationId: "onlyPath" }, `/${text}/only`);
  },
  "path parameter": (draft, text) => {
    const parameter = { name: text, in: "path", required: true, schema: string };
    draft.operation({ parameters: [parameter] }, `/parameter/{${text}}`);
  },
  operationId: (draft, text) => {
    draft.operation({ operationId: text });
  },
  "operationId of a resource": (draft, text) => {
    draft.operation({ operationId: `pets.${text}` });
  },
  "operation summary": (draft, text) => {
    draft.operation({ summary: text });
  },
  "operation description": (draft, text) => {
    draft.operation({ description: text, deprecated: true });
  },
  "operation externalDocs": (draft, text) => {
    draft.operation({ externalDocs: { url: `https://a.example/${text}`, description: text } });
  },
  "parameter description": (draft, text) => {
    draft.operation({
      parameters: [{ name: "q", in: "query", description: text, schema: string }],
    });
  },
  "parameter example": (draft, text) => {
    const examples = named(text, { summary: text, value: text });
    draft.operation({ parameters: [{ name: "q", in: "query", examples, schema: string }] });
  },
  "header parameter": (draft, text) => {
    draft.operation({ parameters: [{ name: text, in: "header", schema: string }] });
  },
  "cookie parameter": (draft, text) => {
    draft.operation({ parameters: [{ name: text, in: "cookie", schema: string }] });
  },
  "request media type": (draft, text) => {
    draft.operation({ requestBody: { content: named(text, { schema: string }) } });
  },
  "media type parameter": (draft, text) => {
    const content = named(`application/x-matrix; p=${text}`, { schema: string });
    draft.operation({ requestBody: { content } });
  },
  "body description": (draft, text) => {
    const content = { "application/json": { schema: string, example: text } };
    draft.operation({ requestBody: { description: text, content } });
  },
  "response description": (draft, text) => {
    draft.operation({ responses: { "200": { description: text } } });
  },
  "response status": (draft, text) => {
    draft.operation({
      responses: { "200": { description: "" }, ...named(text, { description: "" }) },
    });
  },
  "response media type": (draft, text) => {
    const content = named(text, { schema: string });
    draft.operation({ responses: { "200": { description: "", content } } });
  },
  "response header": (draft, text) => {
    const headers = named(text, { description: text, schema: string });
    draft.operation({ responses: { "200": { description: "", headers } } });
  },
  link: (draft, text) => {
    const links = named(text, {
      operationId: text,
      description: text,
      parameters: named(text, text),
    });
    draft.operation({ responses: { "200": { description: "", links } } });
  },
  callback: (draft, text) => {
    const item = { post: { description: text, responses: { "200": { description: text } } } };
    draft.operation({ callbacks: named(text, named(`{$request.body#/${text}}`, item)) });
  },
  webhook: ({ root }, text) => {
    const content = { "application/json": { schema: object({ properties: { a: string } }) } };
    const item = {
      post: { requestBody: { content }, responses: { "200": { description: text } } },
    };
    root["webhooks"] = named(text, item);
  },
  extension: (draft, text) => {
    draft.root["x-text"] = text;
    draft.operation({
      ...named(`x-${text}`, text),
      "x-codeSamples": [{ lang: text, source: text }],
    });
  },
  "schema title": (draft, text) => {
    draft.schema({ ...string, title: text });
  },
  "title of an inline schema": (draft, text) => {
    draft.schema(object({ properties: { a: object({ title: text, properties: { b: string } }) } }));
  },
  "schema description": (draft, text) => {
    const inner = object({ properties: { b: { ...string, description: text } } });
    draft.schema(object({ description: text, properties: { a: inner } }));
  },
  "schema example": (draft, text) => {
    draft.schema(
      object({ examples: [named(text, text)], properties: { a: { ...string, example: text } } }),
    );
  },
  "schema format": (draft, text) => {
    draft.schema({ ...string, format: text });
  },
  "schema comment": (draft, text) => {
    draft.schema({ ...string, $comment: text });
  },
  "schema content": (draft, text) => {
    draft.schema({ ...string, contentMediaType: text, contentEncoding: text });
  },
  "schema extension": (draft, text) => {
    draft.schema({ enum: ["a"], type: "string", "x-enum-varnames": [text], "x-enumNames": [text] });
  },
  "schema xml": (draft, text) => {
    draft.schema(object({ xml: { name: text, prefix: text }, properties: { a: string } }));
  },
  "schema anchor": (draft, text) => {
    draft.schema({ ...string, $anchor: text });
  },
  "default of another type": (draft, text) => {
    draft.schema({ type: "integer", default: text });
  },
  "enum of another type": (draft, text) => {
    draft.schema({ type: "integer", enum: [1, text] });
  },
  "component schema": (draft, text) => {
    draft.component("schemas", text, object({ properties: { a: string } }));
  },
  "component schema of a dotted name": (draft, text) => {
    draft.component("schemas", `a.${text}`, object({ properties: { a: string } }));
  },
  "component parameter": (draft, text) => {
    draft.component("parameters", text, { name: "q", in: "query", schema: string });
  },
  "component response": (draft, text) => {
    draft.component("responses", text, { description: text });
  },
  "security scheme": (draft, text) => {
    draft.component("securitySchemes", text, {
      type: "http",
      scheme: "bearer",
      bearerFormat: text,
    });
    draft.operation({ security: [named(text, [])] });
  },
  "security description": (draft, text) => {
    const scheme = { type: "apiKey", in: "header", name: "X-Key", description: text };
    draft.component("securitySchemes", "described", scheme);
    draft.operation({ security: [{ described: [] }] });
  },
  "security header": (draft, text) => {
    draft.component("securitySchemes", "header", { type: "apiKey", in: "header", name: text });
    draft.operation({ security: [{ header: [] }] });
  },
  "security HTTP scheme": (draft, text) => {
    draft.component("securitySchemes", "odd", { type: "http", scheme: text });
    draft.operation({ security: [{ odd: [] }] });
  },
  "security URLs and scopes": (draft, text) => {
    const url = `https://a.example/${text}`;
    const scopes = named(text, text);
    const flows = {
      clientCredentials: { tokenUrl: url, refreshUrl: url, scopes },
      authorizationCode: { authorizationUrl: url, tokenUrl: url, scopes },
    };
    draft.component("securitySchemes", "oauth", { type: "oauth2", flows });
    const openIdConnectUrl = `${url}/openid`;
    draft.component("securitySchemes", "openid", { type: "openIdConnect", openIdConnectUrl });
    draft.operation({ security: [{ oauth: [text] }, { openid: [text] }] });
  },
};

/** Where the wire or a validator needs the very text. */
const literalPlaces: Readonly<Record<string, Place["put"]>> = {
  "query parameter": (draft, text) => {
    draft.operation({ parameters: [{ name: text, in: "query", schema: string }] });
  },
  "query parameter of an object": (draft, text) => {
    const schema = object({ properties: named(text, string) });
    draft.operation({ parameters: [{ name: "o", in: "query", style: "deepObject", schema }] });
  },
  "security query": (draft, text) => {
    draft.component("securitySchemes", "query", { type: "apiKey", in: "query", name: text });
    draft.operation({ security: [{ query: [] }] });
  },
  "part of a form": (draft, text) => {
    const schema = object({ required: [text], properties: named(text, string) });
    const encoding = named(text, { contentType: "text/plain" });
    draft.operation({ requestBody: { content: { "multipart/form-data": { schema, encoding } } } });
  },
  "urlencoded member": (draft, text) => {
    const schema = object({ properties: named(text, string) });
    const encoding = named(text, { style: "form", explode: true });
    const content = { "application/x-www-form-urlencoded": { schema, encoding } };
    draft.operation({ requestBody: { content } });
  },
  property: (draft, text) => {
    draft.schema(
      object({ required: [text], properties: named(text, { ...string, description: text }) }),
    );
  },
  "property of a closed object": (draft, text) => {
    draft.schema(object({ properties: named(text, string), additionalProperties: false }));
  },
  "property of an unevaluated object": (draft, text) => {
    const allOf = [object({ properties: named(text, string) })];
    draft.schema(object({ allOf, unevaluatedProperties: false }));
  },
  "required without a property": (draft, text) => {
    draft.schema(object({ required: [text] }));
  },
  "enum member": (draft, text) => {
    draft.schema({ ...string, enum: ["a", text] });
  },
  const: (draft, text) => {
    draft.schema({ const: text });
  },
  "const of an object": (draft, text) => {
    draft.schema({ const: { list: [named(text, text)] } });
  },
  "enum of objects": (draft, text) => {
    draft.schema({ enum: [named(text, text), [text], 1] });
  },
  "value that is not": (draft, text) => {
    draft.schema({ ...string, not: { const: text } });
  },
  "dependent property": (draft, text) => {
    draft.schema(
      object({ dependentRequired: named(text, [text]), dependentSchemas: named(text, object({})) }),
    );
  },
  "condition on a property": (draft, text) => {
    draft.schema(object({ if: object({ required: [text] }), then: { minProperties: 2 } }));
  },
  discriminator: (draft, text) => {
    const member = (tag: string): Json =>
      object({ required: [text], properties: named(text, { const: tag }) });
    draft.component("schemas", "Tagged1", member("one"));
    draft.component("schemas", "Tagged2", member(text));
    draft.schema({
      oneOf: [{ $ref: "#/components/schemas/Tagged1" }, { $ref: "#/components/schemas/Tagged2" }],
      discriminator: { propertyName: text, mapping: named(text, "Tagged2") },
    });
  },
};

/** Where a text is a regular expression, if it is one. */
const patternPlaces: Readonly<Record<string, Place["put"]>> = {
  pattern: (draft, text) => {
    draft.schema({ ...string, pattern: text });
  },
  "pattern of properties": (draft, text) => {
    draft.schema(object({ patternProperties: named(text, string), additionalProperties: false }));
  },
  "pattern of names": (draft, text) => {
    draft.schema(object({ propertyNames: { pattern: text } }));
  },
};

export const places: readonly Place[] = [
  ...list(silentPlaces, false),
  ...list(literalPlaces, true),
  ...list(patternPlaces, false),
];

function list(table: Readonly<Record<string, Place["put"]>>, isLiteral: boolean): readonly Place[] {
  return Object.entries(table).map(([name, put]) => ({ name, isLiteral, put }));
}

function addServer({ root }: Draft, server: Json): void {
  root["servers"] = [...listOf(root["servers"]), server];
}

function addTag({ root }: Draft, tag: Json): void {
  root["tags"] = [...listOf(root["tags"]), tag];
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

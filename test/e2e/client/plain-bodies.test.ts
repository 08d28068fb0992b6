import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ApiCall } from "../../../templates/runtime/api-call.js";
import { generateSdk, type GeneratedSdk } from "../../emitted/generate-sdk.js";
import { withPaths } from "../../normalize/normalize-yaml.js";

/** An operation whose request body or response has this content. */
const operations = {
  sendText: "requestBody: { content: { text/plain: { schema: { type: string, minLength: 2 } } } }",
  sendWord: "requestBody: { content: { application/json: { schema: { enum: [on, off] } } } }",
  sendNamed:
    "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Any', not: { const: b } } } } }",
  readCount: "content: { application/json: { schema: { type: integer } } }",
  readCode: "content: { text/plain: { schema: { type: string, pattern: ^a } } }",
};

const paths = Object.entries(operations).map(([name, content]) =>
  content.startsWith("request")
    ? `/${name}: { post: { operationId: ${name}, ${content}, responses: { '204': { description: ok } } } }`
    : `/${name}: { post: { operationId: ${name}, responses: { '200': { description: ok, ${content} } } } }`,
);

type Name = keyof typeof operations;

type Exports = { readonly createClient: (options: object) => object } & Readonly<
  Record<Name, (client: object, body?: unknown) => ApiCall<unknown, unknown>>
>;

let sdk: GeneratedSdk;
let exported: Exports;

beforeAll(async () => {
  const components = "components: { schemas: { Any: { type: [string, 'null'] } } }";
  sdk = await generateSdk(withPaths(paths.join("\n"), components), { openapi: false });
  exported = await sdk.load<Exports>();
});

afterAll(() => {
  sdk.remove();
});

/** Whether the call came through without an issue, of the request or the response. */
async function isValid(name: Name, body: unknown, answer: Response): Promise<boolean> {
  const issues: unknown[] = [];
  const client = exported.createClient({
    baseUrl: "https://api.test",
    fetch: () => Promise.resolve(answer),
    onValidationIssue: (issue: unknown) => issues.push(issue),
  });
  const result = await exported[name](client, body).result();
  return result.ok && issues.length === 0;
}

describe("a body that is neither an object nor named is validated by what its schema asserts", () => {
  test.each([
    ["sendText", "ab", "a"],
    ["sendWord", "on", "up"],
    ["sendNamed", "a", "b"],
  ] as const)("when %s is called", async (name, right, wrong) => {
    const answer = () => new Response(null, { status: 204 });
    expect(await isValid(name, right, answer())).toBe(true);
    expect(await isValid(name, wrong, answer())).toBe(false);
  });

  test.each([
    ["readCount", "application/json", "3", '"3"'],
    ["readCode", "text/plain", "abc", "cba"],
  ] as const)("when %s is answered", async (name, type, right, wrong) => {
    const answer = (text: string) => new Response(text, { headers: { "content-type": type } });
    expect(await isValid(name, undefined, answer(right))).toBe(true);
    expect(await isValid(name, undefined, answer(wrong))).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { printOperations, readSignatures } from "./read-signatures.js";

const query = "{ in: query, name: limit, schema: { type: integer } }";
const neededQuery = "{ in: query, name: limit, required: true, schema: { type: integer } }";
const header = "{ in: header, name: X-A, schema: { type: string } }";
const neededHeader = "{ in: header, name: X-A, required: true, schema: { type: string } }";
const body = "content: { application/json: { schema: { type: string } } }";

/** The arguments of one operation `run` at `/things`, behind the client. */
async function argumentsOf(method: string, fields: string, path = "/things"): Promise<string> {
  const signatures = await readSignatures(
    `"${path}": { ${method}: { operationId: run, ${fields} } }`,
  );
  return signatures["run"] ?? "";
}

describe("path parameters", () => {
  it("are one positional argument where there is one", async () => {
    const parameters =
      "parameters: [{ in: path, name: id, required: true, schema: { type: string } }]";
    expect(await argumentsOf("get", parameters, "/things/{id}")).toBe(
      "id: string, query?: undefined, options?: RequestOptions",
    );
  });

  it("are one object where there are more", async () => {
    const parameters =
      "parameters: [{ in: path, name: a, required: true, schema: {} }, { in: path, name: b-c, required: true, schema: {} }]";
    expect(await argumentsOf("get", parameters, "/things/{a}/{b-c}")).toBe(
      "path: RunPath, query?: undefined, options?: RequestOptions",
    );
  });

  it.each([
    "query",
    "body",
    "options",
    "client",
    "delete",
    "not-a-name",
    "Name",
    "await",
    "run",
    "runDescriptor",
  ])("whose name another argument or the language has are `id`: %s", async (name) => {
    const parameters = `parameters: [{ in: path, name: ${name}, required: true, schema: { type: string } }]`;
    expect(await argumentsOf("get", parameters, `/things/{${name}}`)).toMatch(/^id: string/u);
  });
});

it("a path parameter named `__proto__` is a member that is sent", async () => {
  const text = await printOperations(
    `"/things/{__proto__}": { get: { operationId: run, parameters: [{ in: path, name: __proto__, required: true, schema: { type: string } }] } }`,
  );
  expect(text).toContain('path: { ["__proto__"]: id }');
});

describe("the second argument", () => {
  it.each(["get", "head", "delete", "options"])("of %s is the query", async (method) => {
    expect(await argumentsOf(method, `parameters: [${query}]`)).toBe(
      "query?: RunQuery, options?: RequestOptions",
    );
  });

  it.each(["post", "put", "patch"])("of %s is the body", async (method) => {
    expect(await argumentsOf(method, `requestBody: { required: true, ${body} }`)).toBe(
      "body: RunBody, options?: RequestOptions",
    );
  });

  it("is kept free where there is nothing to say, so that nothing shifts later", async () => {
    expect(await argumentsOf("get", "summary: x")).toBe(
      "query?: undefined, options?: RequestOptions",
    );
    expect(await argumentsOf("post", "summary: x")).toBe(
      "body?: undefined, options?: RequestOptions",
    );
  });

  it("is required where a member of it is", async () => {
    expect(await argumentsOf("get", `parameters: [${neededQuery}]`)).toBe(
      "query: RunQuery, options?: RequestOptions",
    );
  });

  it("may say `undefined` in front of options that are required", async () => {
    expect(await argumentsOf("get", `parameters: [${query}, ${neededHeader}]`)).toBe(
      "query: RunQuery | undefined, options: RunOptions",
    );
    expect(await argumentsOf("get", `parameters: [${neededHeader}]`)).toBe(
      "query: undefined, options: RunOptions",
    );
  });
});

describe("the options", () => {
  it("hold the query of a method that takes a body, required where it is", async () => {
    const text = await printOperations(
      `/things: { post: { operationId: run, parameters: [${neededQuery}], requestBody: { ${body} } } }`,
    );
    expect(text).toContain(`extends Omit<RequestOptions, "query">`);
    expect(text).toMatch(/readonly query: RunQuery;/u);
    expect(text).toMatch(/body: RunBody \| undefined, options: RunOptions/u);
  });

  it("hold the body of a method that takes a query", async () => {
    const text = await printOperations(
      `/things: { delete: { operationId: run, requestBody: { ${body} } } }`,
    );
    expect(text).toMatch(/readonly body\?: RunBody \| undefined;/u);
  });

  it("are optional where their declared members are", async () => {
    expect(await argumentsOf("get", `parameters: [${header}]`)).toBe(
      "query?: undefined, options?: RunOptions",
    );
  });

  it("have an idempotency key only where the operation declares one", async () => {
    expect(await argumentsOf("post", "x-idempotency: true")).toBe(
      "body?: undefined, options?: IdempotentRequestOptions",
    );
  });
});

describe("a body of several media types", () => {
  it("is JSON, or another with its name", async () => {
    const content =
      "content: { text/csv: { schema: { type: string } }, application/json: { schema: { type: integer } } }";
    expect(await argumentsOf("post", `requestBody: { required: true, ${content} }`)).toBe(
      `body: RunBodyJson | { contentType: "text/csv"; value: string }, options?: RequestOptions`,
    );
  });

  it("of bytes takes whatever can be sent", async () => {
    const content = "content: { image/png: {} }";
    expect(await argumentsOf("put", `requestBody: { required: true, ${content} }`)).toBe(
      "body: BinaryContent, options?: RequestOptions",
    );
  });
});

describe("what a call gives", () => {
  it.each([
    ["'200': { content: { application/json: { schema: { type: integer } } } }", "RunResponse"],
    ["'204': {}", "undefined"],
    [
      "'200': { content: { application/json: { schema: { type: string } } } }, '204': {}",
      "RunResponse | undefined",
    ],
    [
      "default: { content: { application/json: { schema: { type: string } } } }",
      "RunDefaultResponse",
    ],
    ["'404': {}", "unknown"],
  ])("with %s is %s", async (responses, type) => {
    const text = await printOperations(
      `/things: { get: { operationId: run, responses: { ${responses} } } }`,
    );
    expect(text).toContain(`): ApiCall<${type}, RunFailure>`);
  });

  it("names the bodies of declared errors by status", async () => {
    const problem = "content: { application/json: { schema: { type: string } } }";
    const text = await printOperations(
      `/things: { get: { operationId: run, responses: { '404': { ${problem} }, 5XX: {}, '200': {} } } }`,
    );
    expect(text.replaceAll(/\s+/gu, " ")).toContain(
      `export type RunFailure = HttpErrorOf<"404", Run404Response> | HttpErrorOf<"5XX", unknown>;`,
    );
  });
});

import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  BadRequestError,
  HttpError,
  InternalServerError,
  isFlowgladError,
  ParseError,
  PermissionDeniedError,
  RateLimitError,
} from "../../../generated/index.js";
import { apiKey, body, created, documentedError, errorOf, faces } from "../support/checkout.js";
import { json, startServer, text } from "../support/loopback-server.js";

describe.each(faces)("a call of %s", (_, create) => {
  it("sends what the description says, and gives the documented session", async () => {
    const { url, received } = await startServer(json(200, created, { "x-request-id": "req_1" }));
    const { data, response, requestId } = await create({ baseUrl: url }).withResponse();
    expect(data).toEqual(created);
    expect(response.status).toBe(200);
    expect(requestId).toBe("req_1");
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ method: "POST", url: "/api/v1/checkout-sessions" });
    expect(received[0]?.headers).toMatchObject({
      authorization: apiKey,
      "content-type": "application/json",
      accept: "application/json",
    });
    expect(JSON.parse(received[0]?.text ?? "")).toEqual(body);
  });

  it("keeps the path of the base URL", async () => {
    const { url, received } = await startServer(json(200, created));
    await create({ baseUrl: `${url}/proxy/` });
    expect(received[0]?.url).toBe("/proxy/api/v1/checkout-sessions");
  });

  it.each([
    [400, "BadRequest", BadRequestError, "rejected"],
    [401, "Unauthorized", AuthenticationError, "rejected"],
    [403, "Forbidden", PermissionDeniedError, "rejected"],
    [500, "InternalServerError", InternalServerError, "unknown"],
  ])(
    "that ends with the declared status %i throws its error, body decoded, after one request",
    async (status, name, ErrorClass, outcome) => {
      const { url, received } = await startServer(
        json(status, documentedError(name), { "x-request-id": "req_7" }),
      );
      const thrown: unknown = await create({ baseUrl: url }).catch((error: unknown) => error);
      expect(thrown).toBeInstanceOf(ErrorClass);
      expect(isFlowgladError(thrown)).toBe(true);
      expect(thrown).toMatchObject({
        kind: "http",
        status,
        declared: String(status),
        body: documentedError(name),
        operation: "createCheckoutSession",
        attempts: 1,
        requestId: "req_7",
        outcome,
      });
      expect(received).toHaveLength(1);
    },
  );

  it.each([
    [409, "rejected"],
    [418, "rejected"],
    [502, "unknown"],
  ])(
    "that ends with the undeclared status %i throws an error that says so",
    async (status, outcome) => {
      const { url, received } = await startServer(json(status, { hint: "teapot" }));
      const error = await errorOf(create({ baseUrl: url }));
      expect(error).toBeInstanceOf(HttpError);
      expect(error).toMatchObject({
        kind: "http",
        status,
        declared: undefined,
        body: { hint: "teapot" },
        outcome,
      });
      expect(received).toHaveLength(1);
    },
  );

  it("that is refused with 429 is repeated after the wait that the server asks for", async () => {
    const busy = json(429, { message: "slow down" }, { "retry-after-ms": "40" });
    const { url, received } = await startServer(busy, json(200, created));
    const started = performance.now();
    expect(await create({ baseUrl: url })).toEqual(created);
    expect(performance.now() - started).toBeGreaterThanOrEqual(39);
    expect(received.map(({ text }) => text)).toEqual([JSON.stringify(body), JSON.stringify(body)]);
  });

  it("that is refused with 429 for too long ends with the time that the server named", async () => {
    const { url, received } = await startServer(json(429, {}, { "retry-after": "3600" }));
    const error = await errorOf(create({ baseUrl: url }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 3_600_000, attempts: 1 });
    expect(received).toHaveLength(1);
  });

  it.each([
    ["HTML", text(200, "text/html", "<h1>Welcome</h1>")],
    ["truncated JSON", text(200, "application/json", '{"checkoutSession":')],
    ["nothing", text(200, "application/json", "")],
  ])("that succeeds with %s is a parse error, and the session may exist", async (_, answer) => {
    const { url, received } = await startServer(answer);
    const error = await errorOf(create({ baseUrl: url }));
    expect(error).toBeInstanceOf(ParseError);
    expect(error).toMatchObject({ kind: "parse", status: 200, outcome: "unknown", attempts: 1 });
    expect(received).toHaveLength(1);
  });

  it("that fails with an HTML page is an HTTP error with the start of the page", async () => {
    const page = `<h1>Bad gateway</h1>${" ".repeat(20_000)}`;
    const { url } = await startServer(text(500, "text/html", page));
    const error = await errorOf(create({ baseUrl: url }));
    expect(error).toMatchObject({ kind: "http", status: 500, declared: undefined });
    expect(error).toHaveProperty("body", page.slice(0, 8 * 1024));
    expect(error.message.length).toBeLessThan(200);
  });

  it("gives who asks for the response the untouched one, whatever its status", async () => {
    const { url } = await startServer(json(500, documentedError("InternalServerError")));
    const response = await create({ baseUrl: url }).asResponse();
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual(documentedError("InternalServerError"));
  });

  it("is not sent on to another origin", async () => {
    const elsewhere = await startServer(json(200, created));
    const { url } = await startServer((response) => {
      response.writeHead(307, { location: `${elsewhere.url}/api/v1/checkout-sessions` }).end();
    });
    const error = await errorOf(create({ baseUrl: url }));
    expect(error).toMatchObject({ kind: "redirect", from: url, to: elsewhere.url });
    expect(error.message).toContain(url);
    expect(error.message).toContain(elsewhere.url);
    expect(elsewhere.received).toEqual([]);
  });
});

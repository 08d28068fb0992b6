import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { BadRequestError, NotFoundError } from "../../../templates/runtime/errors/status-errors.js";
import { errorGuard } from "../../../templates/runtime/errors/error-guard.js";
import { HttpError } from "../../../templates/runtime/errors/http-error.js";
import { createClient } from "./fixture/client.js";
import { FlowgladError, isFlowgladError } from "./fixture/index.js";
import {
  createCheckoutSession,
  listCheckoutSessions,
} from "./fixture/operations/checkout-sessions.js";
import { createPayment } from "./fixture/operations/payments.js";
import { deleteWidget, retrieveReport } from "./fixture/operations/reports.js";
import { connectionFailure, fakeServer, json } from "./support/fake-server.js";

const apiKey = "sk_secret_4711";
const body = {
  checkoutSession: { type: "product" as const, priceId: "p", successUrl: "s", cancelUrl: "c" },
};

async function failureOf(...answers: Parameters<typeof fakeServer>) {
  const client = createClient({ apiKey, maxRetries: 0, fetch: fakeServer(...answers).fetch });
  const result = await createCheckoutSession(client, body).result();
  if (result.ok) throw new Error("expected a failure");
  return result.error;
}

test.each([
  [400, "BadRequestError"],
  [401, "AuthenticationError"],
  [403, "PermissionDeniedError"],
  [404, "NotFoundError"],
  [409, "ConflictError"],
  [418, "HttpError"],
  [422, "UnprocessableEntityError"],
  [429, "RateLimitError"],
  [500, "InternalServerError"],
  [503, "InternalServerError"],
])("status %i is a %s with status, headers and decoded body", async (status, name) => {
  const error = await failureOf(
    json({ message: "m" }, { status, headers: { "x-request-id": "req_9" } }),
  );
  expect(error).toMatchObject({ name, kind: "http", status, body: { message: "m" } });
  expect(error).toMatchObject({
    operation: "createCheckoutSession",
    attempts: 1,
    requestId: "req_9",
  });
  expect(error).toBeInstanceOf(FlowgladError);
  expect(error).toBeInstanceOf(HttpError);
  expect(error.kind === "http" && error.headers.get("x-request-id")).toBe("req_9");
});

describe("declared", () => {
  const refuse = (status: number) =>
    fakeServer(json({ message: "m", code: "c" }, { status })).fetch;

  test("is the exact status where the specification has it", async () => {
    const error = await failureOf(json({ message: "m", code: "c" }, { status: 400 }));
    expect(error).toMatchObject({ declared: "400" });
    expect(error).toBeInstanceOf(BadRequestError);
  });

  test("is the range or default that the status falls into", async () => {
    const client = (status: number) =>
      createClient({ apiKey, maxRetries: 0, fetch: refuse(status) });
    const range = await deleteWidget(client(404), "w").result();
    expect(range).toMatchObject({ error: { declared: "4XX", name: "NotFoundError" } });
    const other = await createPayment(client(402), { amount: 1 }).result();
    expect(other).toMatchObject({ error: { declared: "default", name: "HttpError" } });
  });

  test("is undefined for a status that the specification does not have", async () => {
    expect(await failureOf(json({}, { status: 404 }))).toMatchObject({ declared: undefined });
  });

  test("is undefined where the body is not of a declared media type", async () => {
    const html = new Response("<h1>Bad</h1>", {
      status: 400,
      headers: { "content-type": "text/html" },
    });
    expect(await failureOf(html)).toMatchObject({ declared: undefined, body: "<h1>Bad</h1>" });
  });

  test("stays where the declared response has no content, whatever body came", async () => {
    const { fetch } = fakeServer(new Response("nothing here", { status: 404 }));
    const client = createClient({ apiKey, fetch });
    const path = { year: 1, name: "n" };
    const result = await retrieveReport(
      client,
      path,
      {},
      { headers: { "X-Tenant": "t" } },
    ).result();
    expect(result).toMatchObject({ error: { declared: "404", body: "nothing here" } });
  });
});

describe("an error body that is not what it should be", () => {
  test("is kept to 8 kB, and the message stays short", async () => {
    const page = new Response("x".repeat(100_000), { status: 500 });
    const error = await failureOf(page);
    expect(error.kind === "http" && String(error.body).length).toBe(8_192);
    expect(error.message.length).toBeLessThan(200);
  });

  test("is kept to 8 kB of text where the status is undeclared, though it is JSON", async () => {
    const error = await failureOf(json({ long: "x".repeat(100_000) }, { status: 418 }));
    expect(error).toMatchObject({ kind: "http", status: 418, declared: undefined });
    expect(error.kind === "http" && String(error.body).length).toBe(8_192);
    const small = await failureOf(json({ short: true }, { status: 418 }));
    expect(small).toMatchObject({ declared: undefined, body: { short: true } });
  });

  test("is undefined when it is empty", async () => {
    expect(await failureOf(new Response(null, { status: 400 }))).toMatchObject({
      kind: "http",
      body: undefined,
      declared: undefined,
    });
  });

  test("is text when it claims to be JSON and is not", async () => {
    const headers = { "content-type": "application/json" };
    expect(await failureOf(new Response("{oops", { status: 400, headers }))).toMatchObject({
      kind: "http",
      body: "{oops",
      declared: undefined,
    });
  });

  test("does not hide the status when it breaks off", async () => {
    const stream = new ReadableStream({
      start: (controller) => {
        controller.error(new Error("reset"));
      },
    });
    expect(await failureOf(new Response(stream, { status: 400 }))).toMatchObject({
      kind: "http",
      status: 400,
      outcome: "rejected",
    });
  });
});

describe("outcome", () => {
  test("is `rejected` for a 4xx, `unknown` for a 5xx and for a broken connection", async () => {
    expect(await failureOf(json({}, { status: 400 }))).toMatchObject({ outcome: "rejected" });
    expect(await failureOf(json({}, { status: 500 }))).toMatchObject({ outcome: "unknown" });
    expect(await failureOf(connectionFailure("ECONNRESET"))).toMatchObject({
      kind: "network",
      outcome: "unknown",
    });
  });

  test.each([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "UND_ERR_CONNECT_TIMEOUT",
    "CERT_HAS_EXPIRED",
  ])("is `not-sent` when the connection failed with %s", async (code) => {
    expect(await failureOf(connectionFailure(code))).toMatchObject({ outcome: "not-sent" });
  });

  test("is `unknown` when the failure has no cause: then nothing is provable", async () => {
    expect(await failureOf(new TypeError("Failed to fetch"))).toMatchObject({ outcome: "unknown" });
  });

  test("stays `unknown` when a repetition is rejected: the first attempt may have acted", async () => {
    const { fetch } = fakeServer(
      new Response("", { status: 503, headers: { "retry-after": "0" } }),
      json({}, { status: 409 }),
    );
    const result = await createPayment(createClient({ apiKey, fetch }), { amount: 1 }).result();
    expect(result).toMatchObject({ error: { status: 409, attempts: 2, outcome: "unknown" } });
  });

  test("is `not-sent` without a credential, and names what is missing", async () => {
    const { fetch, seen } = fakeServer(json({}));
    const result = await listCheckoutSessions(createClient({ fetch })).result();
    expect(result).toMatchObject({
      error: { kind: "configuration", outcome: "not-sent", attempts: 0 },
    });
    expect(result.ok || result.error.message).toContain("apiKey");
    expect(seen).toHaveLength(0);
  });
});

describe("the guard", () => {
  test("knows the errors of its client and no others", async () => {
    const error = await failureOf(json({}, { status: 400 }));
    expect(isFlowgladError(error)).toBe(true);
    expect(errorGuard("Acme")(error)).toBe(false);
    expect(isFlowgladError(new Error("x"))).toBe(false);
    expect(isFlowgladError(null)).toBe(false);
  });

  test("knows the errors of another copy of the same SDK", () => {
    const brand = Symbol.for("clientwright.error");
    expect(isFlowgladError(Object.assign(new Error("other copy"), { [brand]: "Flowglad" }))).toBe(
      true,
    );
  });
});

test("what a hook throws ends as a configuration error that carries it as cause", async () => {
  const cause = new TypeError("bug in a hook");
  const { fetch } = fakeServer(json({}));
  const middleware = [{ onRequest: () => Promise.reject(cause) }];
  const result = await createCheckoutSession(
    createClient({ apiKey, fetch, middleware }),
    body,
  ).result();
  expect(result).toMatchObject({ error: { kind: "configuration", cause, outcome: "not-sent" } });
});

test("no error shows the credential", async () => {
  for (const answer of [
    json({}, { status: 400 }),
    connectionFailure("ECONNRESET"),
    new Response("{"),
  ]) {
    const error = await failureOf(answer);
    const shown = [
      inspect(error, { depth: 10 }),
      JSON.stringify(error),
      error.message,
      error.stack,
    ];
    expect(shown.join()).not.toContain(apiKey);
  }
});

test("an error of an undeclared status is an instance of its class", async () => {
  expect(await failureOf(json({}, { status: 404 }))).toBeInstanceOf(NotFoundError);
});

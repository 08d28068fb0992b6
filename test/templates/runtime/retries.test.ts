import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { retryBudget } from "../../../templates/runtime/retry-budget.js";
import { send } from "../../../templates/runtime/send.js";
import { createClient } from "./fixture/client.js";
import type { FlowgladOptions } from "./fixture/client.js";
import {
  createCheckoutSession,
  listCheckoutSessions,
} from "./fixture/operations/checkout-sessions.js";
import { createPayment } from "./fixture/operations/payments.js";
import { connectionFailure, fakeServer, json } from "./support/fake-server.js";

const body = {
  checkoutSession: { type: "product" as const, priceId: "p", successUrl: "s", cancelUrl: "c" },
};
const page = json({ data: [], hasMore: false });

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2030-01-01T00:00:00Z") });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type RequestOptionsOfPayment = NonNullable<Parameters<typeof createPayment>[2]>;

type Call = (client: ReturnType<typeof createClient>) => { result: () => Promise<unknown> };

const get: Call = (client) => listCheckoutSessions(client);
const post: Call = (client) => createCheckoutSession(client, body);
const keyedPost: Call = (client) => createPayment(client, { amount: 1 });

async function run(
  call: Call,
  answers: Parameters<typeof fakeServer>,
  options: FlowgladOptions = {},
) {
  const { fetch, seen } = fakeServer(...answers);
  const times: number[] = [];
  const timed: typeof fetch = (url, init) => {
    times.push(Date.now());
    return fetch(url, init);
  };
  const client = createClient({ apiKey: "k", ...options, fetch: timed });
  const settled = call(client).result();
  await vi.runAllTimersAsync();
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  return { result: await settled, seen, gaps };
}

const answer = (status: number, headers: Record<string, string> = {}) =>
  json({}, { status, headers });

describe("a GET", () => {
  test.each([408, 429, 500, 502, 503, 504])("is retried on %i", async (status) => {
    const { result, seen } = await run(get, [answer(status), page]);
    expect(result).toMatchObject({ ok: true });
    expect(seen).toHaveLength(2);
  });

  test.each([400, 401, 404, 409, 501])("is not retried on %i", async (status) => {
    expect((await run(get, [answer(status), page])).seen).toHaveLength(1);
  });

  test("is retried on a reset, twice by default", async () => {
    const { result, seen } = await run(get, [connectionFailure("ECONNRESET")]);
    expect(result).toMatchObject({ error: { kind: "network", attempts: 3 } });
    expect(seen).toHaveLength(3);
  });

  test("is retried when the body breaks off", async () => {
    const broken = () =>
      new Response(
        new ReadableStream({
          start: (controller) => {
            controller.error(new Error("reset"));
          },
        }),
        { headers: { "content-type": "application/json" } },
      );
    expect((await run(get, [broken, page])).result).toMatchObject({ ok: true });
  });

  test("is retried as often as `maxRetries` says", async () => {
    expect((await run(get, [answer(503)], { maxRetries: 4 })).seen).toHaveLength(5);
    expect((await run(get, [answer(503)], { maxRetries: 0 })).seen).toHaveLength(1);
  });
});

describe("a POST without an idempotency key", () => {
  test.each([408, 500, 502, 503, 504])("is not retried on %i", async (status) => {
    expect((await run(post, [answer(status)])).seen).toHaveLength(1);
  });

  test("is retried on 429", async () => {
    expect((await run(post, [answer(429), json({})])).seen).toHaveLength(2);
  });

  test("is retried when the request provably never left", async () => {
    expect((await run(post, [connectionFailure("ECONNREFUSED"), json({})])).seen).toHaveLength(2);
  });

  test.each(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "EHOSTUNREACH"])(
    "is not retried on %s, after which it may have arrived",
    async (code) => {
      expect((await run(post, [connectionFailure(code)])).seen).toHaveLength(1);
    },
  );

  test("is not retried when the failure has no cause", async () => {
    expect((await run(post, [new TypeError("Failed to fetch")])).seen).toHaveLength(1);
  });

  test("is not retried on a 503 though the server asks for it: it may have acted", async () => {
    const asked = answer(503, { "x-should-retry": "true" });
    expect((await run(post, [asked])).seen).toHaveLength(1);
  });
});

describe("a POST whose refusal stalls in its body", () => {
  const stalled = (status: number) => () =>
    new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }), {
      status,
      headers: { "content-type": "application/json" },
    });

  test.each([
    [400, "rejected"],
    [409, "rejected"],
    [422, "rejected"],
    [503, "unknown"],
  ])(
    "is not retried: the %i has arrived, and is told without its body",
    async (status, outcome) => {
      const { result, seen } = await run(post, [stalled(status)]);
      expect(seen).toHaveLength(1);
      expect(result).toMatchObject({
        error: { kind: "http", status, outcome, declared: undefined, body: undefined },
      });
    },
  );

  test("keeps its status when the deadline of the call ends it", async () => {
    const { result } = await run(post, [stalled(422)], { timeoutMs: 1_000 });
    expect(result).toMatchObject({ error: { name: "UnprocessableEntityError", attempts: 1 } });
  });

  test.each([
    [429, post],
    [503, get],
  ])("is retried where its status %i allows it", async (status, call) => {
    const { result, seen } = await run(call, [stalled(status), page]);
    expect([seen.length, result]).toEqual([2, expect.objectContaining({ ok: true })]);
  });

  test("is retried when a later attempt provably never left", async () => {
    const answers = [answer(429), connectionFailure("ECONNREFUSED"), json({})] as const;
    expect((await run(post, [...answers])).seen).toHaveLength(3);
  });
});

describe("a POST that declares an idempotency key", () => {
  test("is retried with one stable key per logical call", async () => {
    const { seen } = await run(keyedPost, [
      answer(503),
      connectionFailure("ECONNRESET"),
      json({}, { status: 201 }),
    ]);
    const keys = seen.map(({ init }) => init.headers.get("idempotency-key"));
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    const other = await run(keyedPost, [json({}, { status: 201 })]);
    expect(other.seen[0]?.init.headers.get("idempotency-key")).not.toBe(keys[0]);
  });

  test("sends the key that the caller gives", async () => {
    const call: Call = (client) => createPayment(client, { amount: 1 }, { idempotencyKey: "mine" });
    const { seen } = await run(call, [answer(503), json({}, { status: 201 })]);
    expect(seen.map(({ init }) => init.headers.get("idempotency-key"))).toEqual(["mine", "mine"]);
  });

  test.each<[string, RequestOptionsOfPayment]>([
    ["removed", { headers: { "idempotency-key": null } }],
    ["empty", { idempotencyKey: "" }],
    [
      "taken away by middleware",
      { middleware: [{ onRequest: ({ headers }) => void headers.delete("Idempotency-Key") }] },
    ],
  ])("is not retried where the key was %s", async (_, options) => {
    const call: Call = (client) => createPayment(client, { amount: 1 }, options);
    expect((await run(call, [answer(503), json({}, { status: 201 })])).seen).toHaveLength(1);
  });

  test("has a key of its own where the client's default headers name one for all calls", async () => {
    const headers = { "idempotency-key": "one for all" };
    const { seen } = await run(keyedPost, [json({}, { status: 201 })], { headers });
    expect(seen[0]?.init.headers.get("idempotency-key")).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("the wait between attempts", () => {
  test("is drawn from a range that doubles: full jitter", async () => {
    expect((await run(get, [answer(503)], { maxRetries: 3 })).gaps).toEqual([250, 500, 1000]);
    vi.mocked(Math.random).mockReturnValue(0);
    expect((await run(get, [answer(503)], { maxRetries: 3 })).gaps).toEqual([0, 0, 0]);
  });

  test("is bounded by eight seconds", async () => {
    const { gaps } = await run(get, [answer(503)], { maxRetries: 8 });
    expect(Math.max(...gaps)).toBe(4_000);
  });

  test.each([
    ["seconds", { "retry-after": "7" }, 7_000],
    ["a date", { "retry-after": "Tue, 01 Jan 2030 00:00:09 GMT" }, 9_000],
    ["retry-after-ms", { "retry-after-ms": "1500", "retry-after": "9" }, 1_500],
    ["a date that has passed", { "retry-after": "Mon, 31 Dec 2029 00:00:00 GMT" }, 0],
  ])("is what Retry-After says as %s", async (_, headers, gap) => {
    expect((await run(get, [answer(503, headers), page])).gaps).toEqual([gap]);
  });

  test.each(["retry-after", "retry-after-ms"])("is drawn where %s is empty", async (name) => {
    expect((await run(get, [answer(503, { [name]: "" }), page])).gaps).toEqual([250]);
  });

  test("is not longer than 60 s: above that the error carries the time", async () => {
    expect((await run(get, [answer(503, { "retry-after": "60" }), page])).gaps).toEqual([60_000]);
    const { result, seen } = await run(get, [answer(503, { "retry-after": "61" }), page]);
    expect(seen).toHaveLength(1);
    expect(result).toMatchObject({ error: { status: 503, retryAfterMs: 61_000 } });
  });

  test("is not begun when the deadline of the call would pass in it", async () => {
    const limited = { timeoutMs: 5_000 };
    const { result } = await run(get, [answer(503, { "retry-after": "6" }), page], limited);
    expect(result).toMatchObject({ error: { kind: "http", status: 503 } });
  });

  test("falls back to jitter where Retry-After makes no sense", async () => {
    expect((await run(get, [answer(503, { "retry-after": "soon" }), page])).gaps).toEqual([250]);
  });
});

describe("x-should-retry", () => {
  test("`false` stops a retry", async () => {
    expect((await run(get, [answer(503, { "x-should-retry": "false" })])).seen).toHaveLength(1);
  });

  test("`true` asks for one where repeating is harmless", async () => {
    const asked = answer(409, { "x-should-retry": "true" });
    expect((await run(get, [asked, page])).seen).toHaveLength(2);
  });
});

test("a retry budget bounds the retries of a client, and successes refill it", async () => {
  const budget = retryBudget({ burst: 3, perSuccess: 1 });
  const options = { retryBudget: budget };
  expect((await run(get, [answer(503)], options)).seen).toHaveLength(3);
  expect((await run(get, [answer(503)], options)).seen).toHaveLength(2);
  expect((await run(get, [answer(503)], options)).seen).toHaveLength(1);
  await run(get, [page], options);
  expect((await run(get, [answer(503)], options)).seen).toHaveLength(2);
});

test("the policy of an operation is data: statuses, harmlessness and number of retries", async () => {
  const operation = {
    id: "search",
    method: "POST",
    path: "/search",
    retry: { repeatable: true, statuses: [599], maxRetries: 1 },
    responses: { "200": { content: { "application/json": {} } } },
  };
  const call: Call = (client) => send(client, operation, {});
  expect((await run(call, [answer(599)])).seen).toHaveLength(2);
  expect((await run(call, [answer(503)])).seen).toHaveLength(1);
});

test("a streamed request body is never sent twice", async () => {
  const content = new ReadableStream<Uint8Array>();
  const operation = {
    id: "upload",
    method: "PUT",
    path: "/file",
    request: {
      content: {
        "application/octet-stream": {
          codec: { encode: () => ({ content, contentType: "application/octet-stream" }) },
        },
      },
    },
    responses: { "204": {} },
  };
  const call: Call = (client) => send(client, operation, { body: "stream" });
  expect((await run(call, [answer(503)])).seen).toHaveLength(1);
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createClient } from "./fixture/client.js";
import type { FlowgladOptions } from "./fixture/client.js";
import {
  createCheckoutSession,
  listCheckoutSessions,
} from "./fixture/operations/checkout-sessions.js";
import type { Middleware } from "../../../templates/runtime/middleware.js";
import { deafFetch, fakeServer, json } from "./support/fake-server.js";

const page = json({ data: [], hasMore: false });

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

async function run(options: FlowgladOptions, ...answers: Parameters<typeof fakeServer>) {
  const { fetch, seen } = fakeServer(...answers);
  const settled = listCheckoutSessions(createClient({ apiKey: "k", ...options, fetch })).result();
  await vi.runAllTimersAsync();
  return { result: await settled, seen };
}

test("middleware sees every attempt, with its operation, and may change what is sent", async () => {
  const attempts: unknown[] = [];
  const { seen } = await run(
    {
      middleware: [
        {
          onRequest: ({ operation, attempt, url, headers, body }) => {
            attempts.push([operation.id, attempt, body, headers.get("authorization")]);
            headers.set("X-Attempt", String(attempt));
            url.searchParams.set("traced", "1");
          },
        },
      ],
    },
    json({}, { status: 503 }),
    page,
  );
  expect(attempts).toEqual([
    ["listCheckoutSessions", 1, undefined, "k"],
    ["listCheckoutSessions", 2, undefined, "k"],
  ]);
  expect(seen.map(({ url, init }) => [url.search, init.headers.get("x-attempt")])).toEqual([
    ["?traced=1", "1"],
    ["?traced=1", "2"],
  ]);
});

test("middleware runs in order, the client's before the call's, and may replace the response", async () => {
  const order: string[] = [];
  const named = (name: string) => ({
    onRequest: () => {
      order.push(`${name} request`);
    },
    onResponse: () => {
      order.push(`${name} response`);
      return name === "call" ? json({ data: [{ id: name }] }) : undefined;
    },
  });
  const { fetch } = fakeServer(page);
  const client = createClient({ apiKey: "k", fetch, middleware: [named("client")] });
  const data = await listCheckoutSessions(client, {}, { middleware: [named("call")] });
  expect(data).toEqual({ data: [{ id: "call" }] });
  expect(order).toEqual(["client request", "call request", "client response", "call response"]);
});

test("onError is told of every failed attempt, and when the next one comes", async () => {
  const told: unknown[] = [];
  await run(
    {
      maxRetries: 1,
      middleware: [
        {
          onError: ({ attempt }, { kind }, retryInMs) => {
            told.push([attempt, kind, retryInMs]);
          },
        },
      ],
    },
    json({}, { status: 503, headers: { "retry-after": "2" } }),
  );
  expect(told).toEqual([
    [1, "http", 2_000],
    [2, "http", undefined],
  ]);
});

test("onError is told of a call that is aborted", async () => {
  const told: unknown[] = [];
  const onError: Middleware["onError"] = ({ attempt }, { kind }, retryInMs) => {
    told.push([attempt, kind, retryInMs]);
  };
  const client = createClient({ apiKey: "k", fetch: deafFetch, middleware: [{ onError }] });
  const controller = new AbortController();
  const settled = listCheckoutSessions(client, {}, { signal: controller.signal }).result();
  await vi.advanceTimersByTimeAsync(10);
  controller.abort();
  expect(await settled).toMatchObject({ error: { kind: "aborted", attempts: 1 } });
  expect(told).toEqual([[1, "aborted", undefined]]);
});

test("what a hook throws after the request has left is an error of unknown outcome", async () => {
  const onResponse = () => {
    throw new Error("bug");
  };
  const { result } = await run({ middleware: [{ onResponse }] }, page);
  expect(result).toMatchObject({
    error: { kind: "configuration", outcome: "unknown", attempts: 1 },
  });
});

test("the caller's signal ends a hook that hangs", async () => {
  const onRequest = () => new Promise<void>(() => undefined);
  const client = createClient({ apiKey: "k", middleware: [{ onRequest }] });
  const body = {
    checkoutSession: { type: "product" as const, priceId: "p", successUrl: "s", cancelUrl: "c" },
  };
  const controller = new AbortController();
  const settled = createCheckoutSession(client, body, { signal: controller.signal }).result();
  await vi.advanceTimersByTimeAsync(10);
  controller.abort();
  expect(await settled).toMatchObject({ error: { kind: "aborted", outcome: "not-sent" } });
});

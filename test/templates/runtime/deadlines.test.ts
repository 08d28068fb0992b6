import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient } from "./fixture/client.js";
import {
  createCheckoutSession,
  listCheckoutSessions,
} from "./fixture/operations/checkout-sessions.js";
import { deafFetch, fakeServer, json } from "./support/fake-server.js";

const body = {
  checkoutSession: { type: "product" as const, priceId: "p", successUrl: "s", cancelUrl: "c" },
};
const apiKey = "k";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function stallingBody(): Response {
  return new Response(new ReadableStream(), { headers: { "content-type": "application/json" } });
}

/** A signal that tells how many listeners it has. */
function countedSignal() {
  const controller = new AbortController();
  const listeners = new Set<unknown>();
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  vi.spyOn(signal, "addEventListener").mockImplementation((...given: Parameters<typeof add>) => {
    listeners.add(given[1]);
    add(...given);
  });
  vi.spyOn(signal, "removeEventListener").mockImplementation(
    (...given: Parameters<typeof remove>) => {
      listeners.delete(given[1]);
      remove(...given);
    },
  );
  return { controller, signal, listeners: () => listeners.size };
}

describe("the deadline of an attempt", () => {
  test("ends a request that gets no answer, whether fetch listens or not", async () => {
    const client = createClient({ apiKey, fetch: deafFetch, attemptTimeoutMs: 1_000 });
    const settled = createCheckoutSession(client, body).result();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await settled).toMatchObject({
      error: { kind: "timeout", name: "TimeoutError", attempts: 1, outcome: "unknown" },
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("covers the body: one that stalls after its headers ends", async () => {
    const { fetch } = fakeServer(stallingBody);
    const client = createClient({ apiKey, fetch, attemptTimeoutMs: 1_000 });
    const settled = createCheckoutSession(client, body).result();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await settled).toMatchObject({ error: { kind: "timeout", outcome: "unknown" } });
  });

  test("aborts the request that it gives up", async () => {
    let signal: AbortSignal | undefined;
    const fetch: typeof deafFetch = (url, init) => {
      signal = init.signal;
      return deafFetch(url, init);
    };
    const client = createClient({ apiKey, fetch, attemptTimeoutMs: 10 });
    const settled = createCheckoutSession(client, body).result();
    await vi.advanceTimersByTimeAsync(10);
    await settled;
    expect(signal?.aborted).toBe(true);
  });

  test("is one per attempt: a GET that timed out is tried again", async () => {
    const { fetch, seen } = fakeServer(
      () => new Promise<Response>(() => undefined),
      json({ data: [], hasMore: false }),
    );
    const client = createClient({ apiKey, fetch, attemptTimeoutMs: 1_000 });
    const settled = listCheckoutSessions(client).result();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await settled).toMatchObject({ ok: true });
    expect(seen).toHaveLength(2);
  });

  test("ends at the headers for asResponse", async () => {
    const { fetch } = fakeServer(stallingBody);
    const client = createClient({ apiKey, fetch, attemptTimeoutMs: 1_000, timeoutMs: 2_000 });
    const response = await createCheckoutSession(client, body).asResponse();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(response.status).toBe(200);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the deadline of the call", () => {
  test("covers all attempts and waits", async () => {
    const client = createClient({
      apiKey,
      fetch: deafFetch,
      attemptTimeoutMs: 1_000,
      timeoutMs: 1_500,
    });
    const settled = listCheckoutSessions(client).result();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await settled).toMatchObject({
      error: { kind: "timeout", message: "timed out after 1500 ms" },
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("covers an onError hook that hangs", async () => {
    const { fetch } = fakeServer(json({}, { status: 400 }));
    const onError = () => new Promise<void>(() => undefined);
    const client = createClient({ apiKey, fetch, timeoutMs: 100, middleware: [{ onError }] });
    const settled = createCheckoutSession(client, body).result();
    await vi.advanceTimersByTimeAsync(100);
    expect(await settled).toMatchObject({ error: { kind: "timeout", outcome: "rejected" } });
  });

  test("covers a credential that is not given: nothing was sent then", async () => {
    const { fetch, seen } = fakeServer(json({}));
    const never = () => new Promise<string>(() => undefined);
    const client = createClient({ apiKey: never, fetch, timeoutMs: 100, maxRetries: 0 });
    const settled = createCheckoutSession(client, body).result();
    await vi.advanceTimersByTimeAsync(100);
    expect(await settled).toMatchObject({
      error: { kind: "timeout", attempts: 0, outcome: "not-sent" },
    });
    expect(seen).toHaveLength(0);
  });
});

describe("abort", () => {
  test("before the start sends nothing", async () => {
    const { fetch, seen } = fakeServer(json({}));
    const signal = AbortSignal.abort("changed my mind");
    const result = await createCheckoutSession(createClient({ apiKey, fetch }), body, {
      signal,
    }).result();
    expect(result).toMatchObject({
      error: { kind: "aborted", outcome: "not-sent", attempts: 0, cause: "changed my mind" },
    });
    expect(seen).toHaveLength(0);
  });

  test.each([
    ["during the request", () => new Promise<Response>(() => undefined)],
    ["during the body", stallingBody],
    ["during the backoff", () => json({}, { status: 503, headers: { "retry-after": "30" } })],
  ])("%s rejects at once and leaves no timer and no listener", async (_, answer) => {
    const { fetch, seen } = fakeServer(answer);
    const { controller, signal, listeners } = countedSignal();
    const client = createClient({ apiKey, fetch });
    const settled = listCheckoutSessions(client, {}, { signal }).result();
    await vi.advanceTimersByTimeAsync(100);
    expect(listeners()).toBeGreaterThan(0);
    controller.abort();
    expect(await settled).toMatchObject({ error: { kind: "aborted", attempts: 1 } });
    await vi.advanceTimersByTimeAsync(100_000);
    expect(seen).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners()).toBe(0);
  });

  test("after the call leaves nothing behind either", async () => {
    const { fetch } = fakeServer(json({ data: [], hasMore: false }));
    const { signal, listeners } = countedSignal();
    await listCheckoutSessions(createClient({ apiKey, fetch }), {}, { signal });
    expect(listeners()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("leaves no listener where asResponse handed a body over", async () => {
    const { fetch } = fakeServer(stallingBody);
    const { signal, listeners } = countedSignal();
    const call = createCheckoutSession(createClient({ apiKey, fetch }), body, { signal });
    await call.asResponse();
    expect(listeners()).toBe(0);
  });

  test("still ends a body that asResponse handed over", async () => {
    let seen: AbortSignal | undefined;
    const controller = new AbortController();
    const { fetch } = fakeServer(({ init }) => {
      seen = init.signal;
      return stallingBody();
    });
    const options = { signal: controller.signal };
    await createCheckoutSession(createClient({ apiKey, fetch }), body, options).asResponse();
    expect(seen?.aborted).toBe(false);
    controller.abort();
    expect(seen?.aborted).toBe(true);
  });
});

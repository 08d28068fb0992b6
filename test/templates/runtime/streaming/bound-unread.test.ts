import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CallOptions } from "../../../../templates/runtime/request-options.js";
import { send } from "../../../../templates/runtime/send.js";
import { eventStream } from "../../../../templates/runtime/streaming/event-stream.js";
import { jsonLines } from "../../../../templates/runtime/streaming/json-lines.js";
import { jsonSequence } from "../../../../templates/runtime/streaming/json-sequence.js";
import { createClient } from "../fixture/client.js";
import { fakeServer } from "../support/fake-server.js";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const codecs = {
  eventStream: eventStream({ data: "json" }),
  jsonLines: jsonLines(),
  jsonSequence: jsonSequence(),
};

/** Opens a stream that has one item, and never ends. */
async function open(codec: keyof typeof codecs, options: CallOptions = {}) {
  let cancelled = 0;
  const item = { eventStream: "data: 1\n\n", jsonLines: "1\n", jsonSequence: "\u001e1\n\u001e" };
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(item[codec]));
    },
    cancel: () => void cancelled++,
  });
  const { fetch } = fakeServer(() => new Response(body, { headers: { "content-type": "text/x" } }));
  const client = createClient({ baseUrl: "https://api.test", fetch, attemptTimeoutMs: 1_000 });
  const operation = {
    id: "watch",
    method: "GET",
    path: "/watch",
    responses: { "200": { content: { "text/x": { codec: codecs[codec] } } } },
  };
  const stream = await send<AsyncIterable<unknown>>(client, operation, {}, options);
  return { stream, cancelled: () => cancelled };
}

const first = async (stream: AsyncIterable<unknown>): Promise<unknown> => {
  for await (const item of stream) return item;
  return undefined;
};

test.each(["eventStream", "jsonLines", "jsonSequence"] as const)(
  "%s: a stream that nobody reads lets go of its connection after the time of an attempt",
  async (codec) => {
    const { stream, cancelled } = await open(codec);
    await vi.advanceTimersByTimeAsync(999);
    expect(cancelled()).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(cancelled()).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
    await expect(first(stream)).rejects.toMatchObject({ kind: "timeout" });
  },
);

test("a stream that is begun in time is not cut off, and leaves no timer", async () => {
  const { stream, cancelled } = await open("jsonLines");
  await vi.advanceTimersByTimeAsync(999);
  const items = stream[Symbol.asyncIterator]();
  expect(await items.next()).toEqual({ done: false, value: 1 });
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(cancelled()).toBe(0);
  await items.return?.();
  expect(cancelled()).toBe(1);
});

test("a stream that nobody reads ends with the caller's signal", async () => {
  const controller = new AbortController();
  const { stream, cancelled } = await open("jsonLines", { signal: controller.signal });
  controller.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(cancelled()).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
  await expect(first(stream)).rejects.toMatchObject({ kind: "aborted" });
});

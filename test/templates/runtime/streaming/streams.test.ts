import { describe, expect, test } from "vitest";
import type { BodyCodec } from "../../../../templates/runtime/bodies/body-codec.js";
import type { Operation } from "../../../../templates/runtime/operation.js";
import type { CallOptions } from "../../../../templates/runtime/request-options.js";
import { send } from "../../../../templates/runtime/send.js";
import type { StandardSchema } from "../../../../templates/runtime/standard-schema.js";
import { eventStream } from "../../../../templates/runtime/streaming/event-stream.js";
import { jsonLines } from "../../../../templates/runtime/streaming/json-lines.js";
import { jsonSequence } from "../../../../templates/runtime/streaming/json-sequence.js";
import { validate } from "../../../../templates/runtime/validation.js";
import { Client } from "../../../../templates/runtime/client.js";
import { createClient } from "../fixture/client.js";
import { fakeServer } from "../support/fake-server.js";

interface Streaming {
  readonly codec: BodyCodec;
  readonly method?: string;
  readonly options?: CallOptions;
}

const text = eventStream({ data: "text" });

/** Calls an operation whose response is a stream, and gives the stream. */
async function open(
  { codec, method = "GET", options = {} }: Streaming,
  ...answers: readonly [Response | (() => Response), ...(Response | (() => Response))[]]
): Promise<{ stream: AsyncIterable<unknown>; seen: ReturnType<typeof fakeServer>["seen"] }> {
  const { fetch, seen } = fakeServer(...answers);
  const plain = createClient({ baseUrl: "https://api.test", fetch, maxRetries: 1 });
  const state = Client.stateOf(plain);
  const client = new Client({ ...state, definition: { ...state.definition, validate } });
  const operation: Operation = {
    id: "watch",
    method,
    path: "/watch",
    responses: { "200": { content: { "text/x": { codec } } } },
  };
  return { stream: await send<AsyncIterable<unknown>>(client, operation, {}, options), seen };
}

/** A response whose body comes in these chunks, and then ends, breaks or stalls. */
function chunked(
  chunks: readonly (string | Uint8Array)[],
  end: "close" | "break" | "stall" = "close",
  onCancel?: () => void,
): () => Response {
  return () => {
    const left = chunks.map((chunk) =>
      typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk,
    );
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const next = left.shift();
        if (next) controller.enqueue(next);
        else if (end === "close") controller.close();
        else if (end === "break") controller.error(new TypeError("terminated"));
        else return new Promise(() => undefined);
        return undefined;
      },
      ...(onCancel && { cancel: onCancel }),
    });
    return new Response(body, { headers: { "content-type": "text/x" } });
  };
}

async function all(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

async function itemsOf(codec: BodyCodec, ...chunks: (string | Uint8Array)[]): Promise<unknown[]> {
  return all((await open({ codec }, chunked(chunks))).stream);
}

/** Every way to cut bytes in two, and byte by byte. */
function cuts(body: string): Uint8Array[][] {
  const bytes = new TextEncoder().encode(body);
  const halves = Array.from(bytes, (_, at) => [bytes.slice(0, at), bytes.slice(at)]);
  return [...halves, Array.from(bytes, (byte) => Uint8Array.of(byte))];
}

describe("an event stream", () => {
  test("is the same however its bytes are cut, inside a character and between CR and LF too", async () => {
    const body =
      "\u{feff}event: a\r\ndata: é€😀\r\ndata:  two\r\rid: 7\ndata\ndata\n\n: no\nretry: 5\ndata:x\n\n";
    for (const chunks of cuts(body))
      expect(await itemsOf(text, ...chunks)).toEqual([
        { event: "a", data: "é€😀\n two" },
        { id: "7", data: "\n" },
        { retry: 5, data: "x" },
      ]);
  });

  test.each([
    ["comments and unknown fields", ": c\nfoo: 1\ndata: x\n\n", [{ data: "x" }]],
    ["an id with NUL", "id: a\0b\ndata: x\n\n", [{ data: "x" }]],
    ["a retry that is no number", "retry: 1s\ndata: x\n\n", [{ data: "x" }]],
    ["an event without data", "event: e\nid: 1\n\ndata: x\n\n", [{ data: "x" }]],
    ["an event that the stream ends within", "data: x\n\ndata: y\n", [{ data: "x" }]],
  ])("ignores %s", async (_, body, events) => {
    expect(await itemsOf(text, body)).toEqual(events);
  });

  test("gives an event as soon as its last line has come, before the stream goes on", async () => {
    const { stream } = await open({ codec: text }, chunked(["data: x\r\r"], "stall"));
    for await (const event of stream) {
      expect(event).toEqual({ data: "x" });
      break;
    }
  });

  test("reads data as JSON where the description says so, and reports what is none", async () => {
    const json = eventStream({ data: "json" });
    expect(await itemsOf(json, 'data: {"a":\ndata: 1}\n\n')).toEqual([{ data: { a: 1 } }]);
    await expect(itemsOf(json, "data: secret\n\n")).rejects.toMatchObject({
      kind: "parse",
      message: "watch: an item of the stream is no JSON",
    });
  });

  test("is asked for again from its last event when the connection of a GET breaks", async () => {
    const { stream, seen } = await open(
      { codec: text },
      chunked(["retry: 1\nid: 7\ndata: x\n\ndata: lost"], "break"),
      chunked(["data: y\n\n"]),
    );
    expect(await all(stream)).toEqual([{ id: "7", data: "x", retry: 1 }, { data: "y" }]);
    expect(seen.map(({ init }) => new Headers(init.headers).get("last-event-id"))).toEqual([
      null,
      "7",
    ]);
  });

  test("ends when the server answers 204 to that", async () => {
    const first = chunked(["retry: 1\nid: 7\ndata: x\n\n"], "break");
    const { stream } = await open(
      { codec: text },
      first,
      () => new Response(null, { status: 204 }),
    );
    expect(await all(stream)).toHaveLength(1);
  });

  test.each([
    ["a POST", "POST", "id: 7\ndata: x\n\n"],
    ["a stream without ids", "GET", "data: x\n\n"],
  ])("of %s is not asked for again", async (_, method, body) => {
    const { stream, seen } = await open({ codec: text, method }, chunked([body], "break"));
    await expect(all(stream)).rejects.toMatchObject({ kind: "network" });
    expect(seen).toHaveLength(1);
  });

  test("that breaks again and again without an event is given up", async () => {
    const first = chunked(["retry: 1\nid: 7\ndata: x\n\n"], "break");
    const { stream, seen } = await open({ codec: text }, first, chunked([], "break"));
    await expect(all(stream)).rejects.toMatchObject({ kind: "network" });
    expect(seen).toHaveLength(2);
  });
});

describe("JSON Lines", () => {
  test("are the same however their bytes are cut, the last one without a line end", async () => {
    for (const chunks of cuts('{"a":"é😀"}\r\n\n[1]\nnull\n3'))
      expect(await itemsOf(jsonLines(), ...chunks)).toEqual([{ a: "é😀" }, [1], null, 3]);
  });

  test.each([
    ["a cut-off line", '{"a":1}\n{"a":', "an item of the stream is no JSON"],
    ["bytes that are no UTF-8", Uint8Array.of(34, 255, 34), "the stream is no UTF-8"],
  ])("with %s end with a parse error", async (_, chunk, message) => {
    await expect(itemsOf(jsonLines(), chunk)).rejects.toMatchObject({
      kind: "parse",
      message: `watch: ${message}`,
    });
  });
});

describe("a JSON text sequence", () => {
  test("is the same however its bytes are cut", async () => {
    for (const chunks of cuts('\u001e{"a":\n1}\n\u001e\u001e"é"\u001e2\n'))
      expect(await itemsOf(jsonSequence(), ...chunks)).toEqual([{ a: 1 }, "é", 2]);
  });

  test.each([
    ["a number that may be cut off", "\u001e12\n\u001e1"],
    ["a cut-off object", '\u001e{"a"'],
    ["no separator", "1\n"],
  ])("with %s ends with a parse error", async (_, body) => {
    await expect(itemsOf(jsonSequence(), body)).rejects.toMatchObject({ kind: "parse" });
  });
});

describe("any stream", () => {
  test("ends at once when it is aborted, with items at hand too, and lets go of the body", async () => {
    let cancelled = 0;
    const controller = new AbortController();
    const { stream } = await open(
      { codec: jsonLines(), options: { signal: controller.signal } },
      chunked(["1\n2\n3\n"], "stall", () => cancelled++),
    );
    const items: unknown[] = [];
    await expect(
      (async () => {
        for await (const item of stream) {
          items.push(item);
          controller.abort("enough");
        }
      })(),
    ).rejects.toMatchObject({ kind: "aborted", cause: "enough" });
    expect([items, cancelled]).toEqual([[1], 1]);
  });

  test("ends when it is aborted while it waits", async () => {
    const signal = AbortSignal.timeout(20);
    const { stream } = await open(
      { codec: jsonLines(), options: { signal } },
      chunked(["1\n"], "stall"),
    );
    await expect(all(stream)).rejects.toMatchObject({ kind: "aborted" });
  });

  test("lets go of the body when the loop is left", async () => {
    let cancelled = 0;
    const { stream } = await open(
      { codec: text },
      chunked(["data: 1\n\n"], "stall", () => cancelled++),
    );
    for await (const event of stream) {
      expect(event).toEqual({ data: "1" });
      break;
    }
    expect(cancelled).toBe(1);
  });

  test("that stalls longer than an attempt may take ends with a timeout; the call's deadline does not end it", async () => {
    const options = { attemptTimeoutMs: 60, timeoutMs: 70 };
    let left = 6;
    const slow = () =>
      new Response(
        new ReadableStream<Uint8Array>({
          pull: async (controller) => {
            await new Promise((resolve) => setTimeout(resolve, left-- > 0 ? 20 : 1_000));
            controller.enqueue(new TextEncoder().encode("1\n"));
          },
        }),
        { headers: { "content-type": "text/x" } },
      );
    const { stream } = await open({ codec: jsonLines(), options }, slow);
    const items: unknown[] = [];
    await expect(
      (async () => {
        for await (const item of stream) items.push(item);
      })(),
    ).rejects.toMatchObject({ kind: "timeout" });
    expect(items).toHaveLength(6);
  });

  test.each([
    ["a line", jsonLines(), "1\n", '"aaaaaaaaaaaaaaaaaaaaaaaaa'],
    ["an event", text, "data: 1\n\n", "data: aaaaaa\ndata: aaaaaaa\ndata: aaaa\n\n"],
  ])("bounds each item, and not their sum: %s", async (_, codec, small, large) => {
    const options = { maxResponseBytes: 25 };
    const fine = await open({ codec, options }, chunked(Array(40).fill(small)));
    expect(await all(fine.stream)).toHaveLength(40);
    const { stream } = await open({ codec, options }, chunked([large], "stall"));
    await expect(all(stream)).rejects.toMatchObject({ kind: "parse" });
  });

  test("validates each item by the client's policy", async () => {
    const schema: StandardSchema = {
      "~standard": {
        validate: (value) => (value === 1 ? {} : { issues: [{ message: "is not 1" }] }),
      },
    };
    const issues: unknown[] = [];
    const warned = await open(
      { codec: jsonLines(schema), options: { onValidationIssue: (issue) => issues.push(issue) } },
      chunked(["1\n2\n3\n"]),
    );
    expect([await all(warned.stream), issues.length]).toEqual([[1, 2, 3], 1]);
    const strict = await open(
      {
        codec: eventStream({ data: "json", schema, of: "data" }),
        options: { validation: { response: "throw" } },
      },
      chunked(["event: a\ndata: 1\n\ndata: 2\n\n"]),
    );
    await expect(all(strict.stream)).rejects.toMatchObject({ kind: "validation" });
  });

  test("that the server refuses is an HTTP error with its text", async () => {
    const refuse = () =>
      new Response("1\n2\n", { status: 400, headers: { "content-type": "text/x" } });
    await expect(open({ codec: jsonLines() }, refuse)).rejects.toMatchObject({
      kind: "http",
      body: "1\n2\n",
    });
  });
});

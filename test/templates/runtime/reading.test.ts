import { gzipSync } from "node:zlib";
import { createServer } from "node:http";
import { describe, expect, test } from "vitest";
import { send } from "../../../templates/runtime/send.js";
import { createClient } from "./fixture/client.js";
import { createCheckoutSession } from "./fixture/operations/checkout-sessions.js";
import { deleteWidget } from "./fixture/operations/reports.js";
import { fakeServer, json } from "./support/fake-server.js";

const body = {
  checkoutSession: { type: "product" as const, priceId: "p", successUrl: "s", cancelUrl: "c" },
};

async function read(response: Response, options: object = {}) {
  const client = createClient({ apiKey: "k", fetch: fakeServer(response).fetch, ...options });
  return createCheckoutSession(client, body).result();
}

const asJson = { headers: { "content-type": "application/json" } };

test("200 with HTML is a parse error", async () => {
  const html = new Response("<h1>Hello</h1>", { headers: { "content-type": "text/html" } });
  const result = await read(html);
  expect(result).toMatchObject({ error: { kind: "parse", status: 200, outcome: "unknown" } });
  expect(result.ok || result.error.message).toContain("`text/html` is not declared");
});

test("truncated JSON is a parse error whose outcome is unknown for a POST", async () => {
  expect(await read(new Response('{"checkoutSession": {', asJson))).toMatchObject({
    error: { kind: "parse", outcome: "unknown", attempts: 1 },
  });
});

test("JSON that is not UTF-8 is a parse error, not a value with holes in it", async () => {
  expect(await read(new Response(new Uint8Array([0x22, 0xff, 0x22]), asJson))).toMatchObject({
    error: { kind: "parse" },
  });
});

test("204 is a parse error where the specification has content", async () => {
  expect(await read(new Response(null, { status: 204 }))).toMatchObject({
    error: { kind: "parse", status: 204, outcome: "unknown" },
  });
});

test("204 is undefined where the specification has no content", async () => {
  const { fetch } = fakeServer(new Response(null, { status: 204 }));
  expect(await deleteWidget(createClient({ fetch }), "w")).toBeUndefined();
});

test("a success that is not declared is a parse error", async () => {
  expect(await read(json({}, { status: 202 }))).toMatchObject({
    error: { kind: "parse", status: 202 },
  });
});

test("any JSON media type is read as the declared one, and so is a missing one", async () => {
  const problem = new Response("{}", {
    headers: { "content-type": "Application/Vnd.Acme+JSON; v=1" },
  });
  expect(await read(problem)).toMatchObject({ ok: true, data: {} });
  expect(await read(new Response(new TextEncoder().encode("{}")))).toMatchObject({ ok: true });
});

test("a HEAD has no body to read", async () => {
  const operation = {
    id: "head",
    method: "HEAD",
    path: "/",
    responses: { "200": { content: { "application/json": {} } } },
  };
  const { fetch } = fakeServer(new Response(null, asJson));
  expect(await send(createClient({ fetch }), operation, {})).toBeUndefined();
});

describe("the size limit", () => {
  test("cuts off a response that goes on", async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled++;
        controller.enqueue(new Uint8Array(1_000));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const client = createClient({
      apiKey: "k",
      maxResponseBytes: 10_000,
      fetch: () => Promise.resolve(new Response(endless, asJson)),
    });
    const result = await createCheckoutSession(client, body).result();
    expect(result).toMatchObject({ error: { kind: "parse" } });
    expect(cancelled).toBe(true);
    expect(pulled).toBeLessThan(20);
  });

  test("lets a response of exactly the limit through", async () => {
    expect(await read(new Response('"12345678"', asJson), { maxResponseBytes: 10 })).toMatchObject({
      ok: true,
    });
    expect(await read(new Response('"12345678"', asJson), { maxResponseBytes: 9 })).toMatchObject({
      ok: false,
    });
  });

  test("counts after decompression", async () => {
    const bomb = gzipSync(JSON.stringify("x".repeat(1_000_000)));
    const server = createServer((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      response.end(bomb);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    const client = createClient({
      apiKey: "k",
      baseUrl: `http://127.0.0.1:${String(port)}`,
      maxResponseBytes: 100_000,
    });
    expect(bomb.length).toBeLessThan(100_000);
    const result = await createCheckoutSession(client, body).result();
    server.closeAllConnections();
    server.close();
    expect(result).toMatchObject({
      error: { kind: "parse", message: expect.stringContaining("too large") },
    });
  });
});

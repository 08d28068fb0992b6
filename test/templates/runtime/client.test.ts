import { inspect } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { withOptions } from "../../../templates/runtime/client.js";
import { request } from "../../../templates/runtime/request.js";
import { createClient } from "./fixture/client.js";
import { Flowglad } from "./fixture/index.js";
import {
  createCheckoutSession,
  listCheckoutSessions,
} from "./fixture/operations/checkout-sessions.js";
import { connectionFailure, fakeServer, json } from "./support/fake-server.js";

const body = {
  checkoutSession: { type: "product" as const, priceId: "p", successUrl: "s", cancelUrl: "c" },
};

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test("key and base URL come from the environment where no option is given", async () => {
  vi.stubEnv("FLOWGLAD_SECRET_KEY", "sk_env\n");
  vi.stubEnv("FLOWGLAD_BASE_URL", "https://env.test/base");
  const { fetch, seen } = fakeServer(json({}));
  await createCheckoutSession(createClient({ fetch }), body);
  await createCheckoutSession(
    createClient({ fetch, apiKey: "sk_1", baseUrl: "https://o.test" }),
    body,
  );
  const sent = seen.map(({ url, init }) => [
    url.origin + url.pathname,
    init.headers.get("authorization"),
  ]);
  expect(sent).toEqual([
    ["https://env.test/base/api/v1/checkout-sessions", "sk_env"],
    ["https://o.test/api/v1/checkout-sessions", "sk_1"],
  ]);
});

test("an empty environment variable is absent", async () => {
  vi.stubEnv("FLOWGLAD_SECRET_KEY", " ");
  const result = await createCheckoutSession(createClient(), body).result();
  expect(result).toMatchObject({ error: { kind: "configuration" } });
});

test("`auth` goes before its shortcut", async () => {
  const { fetch, seen } = fakeServer(json({}));
  await createCheckoutSession(createClient({ fetch, apiKey: "a", auth: { apiKey: "b" } }), body);
  expect(seen[0]?.init.headers.get("authorization")).toBe("b");
});

test("a credential is refused in a browser unless that is allowed explicitly", () => {
  vi.stubGlobal("document", {});
  expect(() => createClient({ apiKey: "k" })).toThrow("dangerouslyAllowBrowser");
  expect(() => createClient()).not.toThrow();
  expect(() => createClient({ apiKey: "k", dangerouslyAllowBrowser: true })).not.toThrow();
});

test("nothing that is printed of a client shows its secrets", () => {
  const options = { apiKey: "sk_secret", headers: { "X-Other": "sk_secret" } };
  for (const client of [
    createClient(options),
    new Flowglad(options),
    new Flowglad(options).checkoutSessions,
  ]) {
    expect(inspect(client, { depth: 20, showHidden: true })).not.toContain("sk_secret");
    expect(JSON.stringify(client)).not.toContain("sk_secret");
    expect(Object.getOwnPropertyNames(client).join()).not.toContain("state");
  }
});

test("withOptions derives a client and leaves the first one as it was", async () => {
  const { fetch, seen } = fakeServer(json({ data: [], hasMore: false }));
  const first = createClient({ apiKey: "a", fetch, headers: { "X-A": "1" } });
  const second = withOptions(first, { headers: { "X-B": "2" }, auth: { apiKey: "b" } });
  await listCheckoutSessions(second);
  await listCheckoutSessions(first);
  const sent = seen.map(({ init: { headers } }) => [
    headers.get("authorization"),
    headers.get("x-a"),
    headers.get("x-b"),
  ]);
  expect(sent).toEqual([
    ["b", "1", "2"],
    ["a", "1", null],
  ]);
});

test("the class face derives too, and its resources go with it", async () => {
  const { fetch, seen } = fakeServer(json({}));
  const derived = new Flowglad({ apiKey: "a", fetch }).withOptions({ apiKey: "b" });
  await derived.checkoutSessions.create(body);
  expect(seen[0]?.init.headers.get("authorization")).toBe("b");
});

test("a derived client takes a shortcut in place of `auth`, and nothing for what is undefined", async () => {
  const { fetch, seen } = fakeServer(json({}));
  const first = new Flowglad({ auth: { apiKey: "a" }, fetch, headers: { "X-A": "1" } });
  const second = first.withOptions({ apiKey: "b", fetch: undefined, headers: undefined });
  await second.checkoutSessions.create(body);
  const { headers } = seen[0]?.init ?? {};
  expect([headers?.get("authorization"), headers?.get("x-a")]).toEqual(["b", "1"]);
});

test("a call's headers are laid over the client's, whatever their case; null removes one", async () => {
  const { fetch, seen } = fakeServer(json({}));
  const headers = { "X-A": "1", "x-b": "1", "X-C": null };
  const client = createClient({ apiKey: "k", fetch, headers });
  await createCheckoutSession(client, body, { headers: { "x-a": "2", "X-B": null, "x-c": "2" } });
  const sent = seen[0]?.init.headers;
  expect(["x-a", "x-b", "x-c"].map((name) => sent?.get(name))).toEqual(["2", null, "2"]);
});

test("settings of a call take the place of the client's; undefined ones do not", async () => {
  const { fetch, seen } = fakeServer(connectionFailure("ECONNREFUSED"));
  const client = createClient({
    apiKey: "k",
    fetch: () => Promise.reject(new Error("wrong")),
    maxRetries: 0,
  });
  const call = { fetch, baseUrl: "https://call.test", maxRetries: undefined };
  await createCheckoutSession(client, body, call).result();
  expect(seen.map(({ url }) => url.origin)).toEqual(["https://call.test"]);
});

test("request sends what the specification does not have, with credentials, and reads what comes", async () => {
  const { fetch, seen } = fakeServer(
    json({ ok: 1 }),
    new Response("plain", { headers: { "content-type": "text/plain" } }),
    new Response(null, { status: 204 }),
    json({ why: "x" }, { status: 404 }),
  );
  const client = createClient({ apiKey: "k", fetch });
  expect(await request(client, "post", "/v2/x", { body: { a: 1 }, query: { q: [1, 2] } })).toEqual({
    ok: 1,
  });
  expect(seen[0]?.url.href).toBe("https://app.flowglad.com/v2/x?q=1&q=2");
  expect([
    seen[0]?.init.method,
    seen[0]?.init.body,
    seen[0]?.init.headers.get("authorization"),
  ]).toEqual(["POST", '{"a":1}', "k"]);
  expect(await request(client, "GET", "/text")).toBe("plain");
  expect(await request(client, "DELETE", "/x")).toBeUndefined();
  expect(await request(client, "GET", "/x").result()).toMatchObject({
    error: { kind: "http", status: 404, declared: undefined, body: { why: "x" } },
  });
  expect(await request(client, "GET", "/a/../b").result()).toMatchObject({
    error: { kind: "validation" },
  });
});

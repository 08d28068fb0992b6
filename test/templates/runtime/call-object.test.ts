import { afterEach, expect, test, vi } from "vitest";
import { createClient } from "./fixture/client.js";
import {
  createCheckoutSession,
  listCheckoutSessions,
} from "./fixture/operations/checkout-sessions.js";
import type { CreateCheckoutSessionBody } from "./fixture/types.js";
import { connectionFailure, fakeServer, json } from "./support/fake-server.js";

const body: CreateCheckoutSessionBody = {
  checkoutSession: { type: "product", priceId: "p", successUrl: "s", cancelUrl: "c" },
};
const created = { checkoutSession: { id: "cs_1", status: "open" }, url: "https://pay" };

afterEach(() => {
  vi.restoreAllMocks();
});

test("await gives the data, and the request carries method, URL, key and body", async () => {
  const { fetch, seen } = fakeServer(json(created));
  const data = await createCheckoutSession(createClient({ apiKey: "sk_1", fetch }), body);
  expect(data).toEqual(created);
  expect(seen).toHaveLength(1);
  expect(seen[0]?.url.href).toBe("https://app.flowglad.com/api/v1/checkout-sessions");
  expect(seen[0]?.init.method).toBe("POST");
  expect(seen[0]?.init.body).toBe(JSON.stringify(body));
  expect(Object.fromEntries(seen[0]?.init.headers ?? [])).toEqual({
    accept: "application/json",
    authorization: "sk_1",
    "content-type": "application/json",
  });
});

test("one request is sent, whatever views are taken and however often", async () => {
  const { fetch, seen } = fakeServer(json(created));
  const call = createCheckoutSession(createClient({ apiKey: "k", fetch }), body);
  const views = await Promise.all([
    call,
    call,
    call.withResponse(),
    call.result(),
    call.asResponse(),
  ]);
  expect(views[0]).toEqual(created);
  expect(await views[4].json()).toEqual(created);
  expect(seen).toHaveLength(1);
});

test("the request starts at the call, before any view is taken", async () => {
  const { fetch, seen } = fakeServer(json(created));
  createCheckoutSession(createClient({ apiKey: "k", fetch }), body);
  await vi.waitFor(() => {
    expect(seen).toHaveLength(1);
  });
});

test("withResponse gives data, response and the request's id", async () => {
  const { fetch } = fakeServer(json(created, { headers: { "x-request-id": "req_1" } }));
  const call = createCheckoutSession(createClient({ apiKey: "k", fetch }), body);
  const { data, response, requestId } = await call.withResponse();
  expect([data, response.status, requestId]).toEqual([created, 200, "req_1"]);
});

test("asResponse gives the untouched response of any status", async () => {
  const { fetch } = fakeServer(json({ message: "no" }, { status: 400 }));
  const client = createClient({ apiKey: "k", fetch });
  const response = await createCheckoutSession(client, body).asResponse();
  expect(response.status).toBe(400);
  expect(response.bodyUsed).toBe(false);
  expect(await response.json()).toEqual({ message: "no" });
});

test("asResponse retries as every view does, then gives the last response", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  const { fetch, seen } = fakeServer(new Response("busy", { status: 503 }));
  const client = createClient({ apiKey: "k", fetch });
  const response = await listCheckoutSessions(client).asResponse();
  expect([response.status, await response.text(), seen.length]).toEqual([503, "busy", 3]);
});

test("asResponse that is taken while an error is read takes nothing from the other views", async () => {
  const { fetch } = fakeServer(json({ message: "no" }, { status: 404 }));
  let goOn = (_: undefined): void => undefined;
  const onResponse = () =>
    new Promise<undefined>((resolve) => {
      goOn = resolve;
    });
  const client = createClient({ apiKey: "k", fetch, middleware: [{ onResponse }] });
  const call = createCheckoutSession(client, body);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const response = call.asResponse();
  goOn(undefined);
  expect((await response).status).toBe(404);
  expect(await call.result()).toMatchObject({ error: { name: "NotFoundError" } });
});

test("asResponse rejects when no response came", async () => {
  const { fetch } = fakeServer(connectionFailure("ECONNRESET"));
  const call = createCheckoutSession(createClient({ apiKey: "k", fetch }), body);
  await expect(call.asResponse()).rejects.toMatchObject({ kind: "network" });
});

test("result gives failures as values and leaves no unhandled rejection", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const { fetch } = fakeServer(json({ message: "no", code: "BAD" }, { status: 400 }));
  const result = await createCheckoutSession(createClient({ apiKey: "k", fetch }), body).result();
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off("unhandledRejection", unhandled);
  expect(result).toMatchObject({ ok: false, error: { status: 400, declared: "400" } });
  expect(result.response?.status).toBe(400);
  expect(unhandled).not.toHaveBeenCalled();
});

test("a call never throws synchronously, not even for what cannot be sent", async () => {
  const { fetch, seen } = fakeServer(json(created));
  const client = createClient({ apiKey: "k", fetch });
  const cyclic: Record<string, unknown> = {};
  cyclic["self"] = cyclic;
  // @ts-expect-error the body is no checkout session
  const result = await createCheckoutSession(client, cyclic).result();
  expect(result).toMatchObject({ ok: false, error: { kind: "validation", outcome: "not-sent" } });
  expect(result.ok || (result.error.kind === "validation" && result.error.issues)).toEqual([
    expect.objectContaining({ rule: "too_deep" }),
  ]);
  expect(seen).toHaveLength(0);
});

test("then, catch and finally work as a promise's do", async () => {
  const { fetch } = fakeServer(json({ message: "no" }, { status: 401 }));
  const client = createClient({ apiKey: "k", fetch });
  const done = vi.fn();
  const promise: Promise<unknown> = createCheckoutSession(client, body);
  const caught: unknown = await promise.finally(done).catch((error: unknown) => error);
  expect(caught).toMatchObject({ name: "AuthenticationError" });
  expect(done).toHaveBeenCalledOnce();
});

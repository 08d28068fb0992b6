import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clientCredentials } from "../../../../templates/runtime/auth/client-credentials.js";
import { createClientCore } from "../../../../templates/runtime/client.js";
import type { Fetch } from "../../../../templates/runtime/client-options.js";
import type { Operation } from "../../../../templates/runtime/operation.js";
import type { CallOptions } from "../../../../templates/runtime/request-options.js";
import { send } from "../../../../templates/runtime/send.js";
import { json } from "../support/fake-server.js";

const operation: Operation = {
  id: "op",
  method: "POST",
  path: "/x",
  security: [["oauth"]],
  scopes: { oauth: ["read", "write"] },
  responses: { "200": { content: { "application/json": {} } } },
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** An API whose tokens are `t1`, `t2`, …, and that accepts those that `accepts` says. */
function oauthServer(
  token: (n: number) => Response,
  accepts: (authorization: string) => boolean | number,
  credential: unknown = { clientId: "id", clientSecret: "secret" },
) {
  const asked: { authorization: string | null; body: unknown }[] = [];
  const seen: string[] = [];
  const fetch: Fetch = async (url, { headers, body }) => {
    const authorization = headers.get("authorization") ?? "";
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (url === "https://auth.test/token") {
      asked.push({ authorization, body });
      return token(asked.length);
    }
    seen.push(authorization);
    const answer = accepts(authorization);
    return json({}, { status: typeof answer === "number" ? answer : answer ? 200 : 401 });
  };
  const schemes = {
    oauth: clientCredentials({ tokenUrl: "https://auth.test/token", scheme: "oauth" }),
  };
  const definition = { name: "Acme", defaultBaseUrl: "https://api.test", schemes };
  const client = createClientCore(definition, { auth: { oauth: credential }, fetch });
  return {
    asked,
    seen,
    call: (options: CallOptions = {}, of = operation) => send(client, of, {}, options).result(),
  };
}

const tokens = (n: number) => json({ access_token: `t${String(n)}`, expires_in: 3_600 });

async function settle<T>(work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(20_000);
  return work;
}

test("calls that start together ask for one token, which is kept", async () => {
  const { asked, seen, call } = oauthServer(tokens, () => true);
  await settle(Promise.all([call(), call(), call()]));
  await settle(call());
  expect(asked).toEqual([
    {
      authorization: `Basic ${btoa("id:secret")}`,
      body: "grant_type=client_credentials&scope=read%20write",
    },
  ]);
  expect(new Set(seen)).toEqual(new Set(["Bearer t1"]));
});

test("a token has the scopes that the operation needs, and is used by all that need the same", async () => {
  const { asked, seen, call } = oauthServer(tokens, () => true);
  const reading = { ...operation, scopes: { oauth: ["read"] } };
  const open: Operation = { ...operation, scopes: {} };
  for (const one of [reading, operation, reading, open, operation]) await settle(call({}, one));
  expect(asked.map(({ body }) => body)).toEqual([
    "grant_type=client_credentials&scope=read",
    "grant_type=client_credentials&scope=read%20write",
    "grant_type=client_credentials",
  ]);
  expect(seen).toEqual(["Bearer t1", "Bearer t2", "Bearer t1", "Bearer t3", "Bearer t2"]);
});

test("a token is replaced shortly before it expires", async () => {
  const { asked, call } = oauthServer(tokens, () => true);
  await settle(call());
  vi.setSystemTime(Date.now() + 3_500_000);
  await settle(call());
  expect(asked).toHaveLength(1);
  vi.setSystemTime(Date.now() + 80_000);
  await settle(call());
  expect(asked).toHaveLength(2);
});

test("a 401 asks for one new token, however many calls it hits, and each is sent once more", async () => {
  const { asked, seen, call } = oauthServer(
    tokens,
    (authorization) => authorization !== "Bearer t1",
  );
  const results = await settle(Promise.all([call(), call()]));
  expect(results).toMatchObject([{ ok: true }, { ok: true }]);
  expect(asked).toHaveLength(2);
  expect(seen).toEqual(["Bearer t1", "Bearer t1", "Bearer t2", "Bearer t2"]);
});

test("a 401 is renewed after an attempt that was repeated for another reason, once a call", async () => {
  const answers = [503, 401, 401];
  const { asked, seen, call } = oauthServer(tokens, () => answers.shift() ?? 200, undefined);
  const get = { ...operation, method: "GET" };
  expect(await settle(call({}, get))).toMatchObject({ error: { status: 401, attempts: 3 } });
  expect(seen).toEqual(["Bearer t1", "Bearer t1", "Bearer t2"]);
  expect(asked).toHaveLength(2);
});

test("a second 401 ends the call", async () => {
  const { seen, call } = oauthServer(tokens, () => false);
  expect(await settle(call())).toMatchObject({ error: { status: 401, attempts: 2 } });
  expect(seen).toHaveLength(2);
});

test("a token endpoint that is down is a network error, after which the call is tried again", async () => {
  const server = oauthServer(
    (n) => (n === 1 ? json({}, { status: 503 }) : tokens(n)),
    () => true,
  );
  expect(await settle(server.call())).toMatchObject({ ok: true });
  expect(server.asked).toHaveLength(2);
});

test.each([
  ["refuses the client", () => json({ error: "invalid_client" }, { status: 401 })],
  ["answers with no JSON", () => new Response("<html>")],
  ["answers without a token", () => json({ token: "x" })],
])("a token endpoint that %s is a configuration error; nothing was sent", async (_, answer) => {
  const { asked, seen, call } = oauthServer(answer, () => true);
  expect(await settle(call())).toMatchObject({
    error: { kind: "configuration", outcome: "not-sent", attempts: 0 },
  });
  expect(asked).toHaveLength(1);
  expect(seen).toHaveLength(0);
});

test("a call that is aborted does not take the token from the others", async () => {
  const { asked, seen, call } = oauthServer(tokens, () => true);
  const controller = new AbortController();
  const first = call({ signal: controller.signal });
  const second = call();
  await vi.advanceTimersByTimeAsync(5);
  controller.abort();
  expect(await settle(first)).toMatchObject({ error: { kind: "aborted", outcome: "not-sent" } });
  expect(await settle(second)).toMatchObject({ ok: true });
  expect([asked.length, seen.length]).toEqual([1, 1]);
});

test("a text is a token that the consumer has: none is obtained, and a 401 is final", async () => {
  const { asked, seen, call } = oauthServer(
    tokens,
    () => false,
    () => Promise.resolve("own"),
  );
  expect(await settle(call())).toMatchObject({ error: { status: 401, attempts: 1 } });
  expect(asked).toEqual([]);
  expect(seen).toEqual(["Bearer own"]);
});

test("an id without its secret is a configuration error", async () => {
  const { asked, call } = oauthServer(tokens, () => true, { clientId: "id" });
  expect(await settle(call())).toMatchObject({ error: { kind: "configuration" } });
  expect(asked).toEqual([]);
});

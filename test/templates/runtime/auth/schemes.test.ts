import { expect, test } from "vitest";
import { apiKeyCookie } from "../../../../templates/runtime/auth/api-key-cookie.js";
import { apiKeyHeader } from "../../../../templates/runtime/auth/api-key-header.js";
import { apiKeyQuery } from "../../../../templates/runtime/auth/api-key-query.js";
import { basic } from "../../../../templates/runtime/auth/basic.js";
import { bearer } from "../../../../templates/runtime/auth/bearer.js";
import { createClientCore } from "../../../../templates/runtime/client.js";
import type { ClientOptions } from "../../../../templates/runtime/client-options.js";
import type { Operation } from "../../../../templates/runtime/operation.js";
import { send } from "../../../../templates/runtime/send.js";
import { fakeServer, json } from "../support/fake-server.js";

const schemes = {
  header: apiKeyHeader("X-Api-Key"),
  query: apiKeyQuery("key"),
  cookie: apiKeyCookie("session"),
  bearer: bearer(),
  basic: basic(),
};

async function sentWith(
  security: Operation["security"],
  auth: object,
  options: ClientOptions = {},
) {
  const { fetch, seen } = fakeServer(json({}));
  const definition = { name: "Acme", defaultBaseUrl: "https://api.test", schemes };
  const client = createClientCore(definition, { ...options, auth, fetch });
  const operation: Operation = {
    id: "op",
    method: "GET",
    path: "/x",
    ...(security === undefined ? {} : { security }),
    responses: { "200": { content: { "application/json": {} } } },
  };
  const result = await send(client, operation, { query: { a: 1 } }).result();
  const headers = seen[0]?.init.headers;
  return { result, url: seen[0]?.url.href, header: (name: string) => headers?.get(name) ?? null };
}

test("an API key goes into its header, its query parameter or its cookie", async () => {
  expect((await sentWith([["header"]], { header: "k 1" })).header("x-api-key")).toBe("k 1");
  expect((await sentWith([["query"]], { query: "k&1" })).url).toBe(
    "https://api.test/x?a=1&key=k%261",
  );
  expect((await sentWith([["cookie"]], { cookie: "k;1" })).header("cookie")).toBe("session=k%3B1");
});

test("a bearer token and basic credentials go into Authorization", async () => {
  expect((await sentWith([["bearer"]], { bearer: "t" })).header("authorization")).toBe("Bearer t");
  const pair = `Basic ${Buffer.from("ü:p:w").toString("base64")}`;
  const asObject = { basic: { username: "ü", password: "p:w" } };
  expect((await sentWith([["basic"]], asObject)).header("authorization")).toBe(pair);
  expect((await sentWith([["basic"]], { basic: "ü:p:w" })).header("authorization")).toBe(pair);
});

test("the first alternative whose credentials are all there is sent, as a combination", async () => {
  const security = [["bearer", "cookie"], ["header", "query"], ["basic"]];
  const auth = { bearer: "t", header: "h", query: "q", basic: "u:p" };
  const { header, url } = await sentWith(security, auth);
  expect([header("x-api-key"), header("authorization")]).toEqual(["h", null]);
  expect(url).toContain("key=q");
});

test("an operation with `security: []`, or with none, sends nothing", async () => {
  for (const security of [[], undefined, [[]]]) {
    const { header, url } = await sentWith(security, { header: "h", query: "q", bearer: "t" });
    expect([header("x-api-key"), header("authorization")]).toEqual([null, null]);
    expect(url).toBe("https://api.test/x?a=1");
  }
});

test("an optional security goes without where no credential is there", async () => {
  expect((await sentWith([["bearer"], []], {})).result).toMatchObject({ ok: true });
  expect((await sentWith([["bearer"], []], { bearer: "t" })).header("authorization")).toBe(
    "Bearer t",
  );
});

test("a credential may be a function, which is asked for each attempt", async () => {
  let asked = 0;
  const provider = () => Promise.resolve(`t${String(++asked)}`);
  const { fetch, seen } = fakeServer(
    json({}, { status: 503, headers: { "retry-after": "0" } }),
    json({}),
  );
  const definition = { name: "Acme", defaultBaseUrl: "https://api.test", schemes };
  const client = createClientCore(definition, { auth: { bearer: provider }, fetch });
  const responses = { "200": { content: { "application/json": {} } } };
  await send(client, { id: "op", method: "GET", path: "/", security: [["bearer"]], responses }, {});
  const sent = seen.map(({ init }) => init.headers.get("authorization"));
  expect(sent).toEqual(["Bearer t1", "Bearer t2"]);
});

test.each([
  ["is empty", ""],
  ["holds a line break", "secret\r\nEvil: 1"],
  ["is no text", 42],
  ["comes from a function that fails", () => Promise.reject(new Error("vault is down"))],
])(
  "a credential that %s is a configuration error that does not repeat it",
  async (_, credential) => {
    const { result } = await sentWith([["bearer"]], { bearer: credential });
    expect(result).toMatchObject({
      error: { kind: "configuration", outcome: "not-sent", attempts: 0 },
    });
    expect(JSON.stringify(result) + String(result.ok || result.error.cause)).not.toContain(
      "secret",
    );
  },
);

test("a header that the caller sets by hand takes the place of the credential", async () => {
  const options = { headers: { authorization: "Custom x" } };
  expect((await sentWith([["bearer"]], { bearer: "t" }, options)).header("authorization")).toBe(
    "Custom x",
  );
});

test("a header suppresses no credential of another place, whatever that is called", async () => {
  const { fetch, seen } = fakeServer(json({}));
  const definition = {
    name: "Acme",
    defaultBaseUrl: "https://api.test",
    schemes: { key: apiKeyQuery("api[key] 1"), session: apiKeyCookie("x-session") },
  };
  const auth = { key: "k", session: "s" };
  const client = createClientCore(definition, { auth, fetch, headers: { "X-Session": "other" } });
  const responses = { "200": { content: { "application/json": {} } } };
  const security = [["key", "session"]];
  await send(client, { id: "op", method: "GET", path: "/x", security, responses }, {});
  expect(seen[0]?.url.search).toBe("?api%5Bkey%5D%201=k");
  expect(seen[0]?.init.headers.get("cookie")).toBe("x-session=s");
});

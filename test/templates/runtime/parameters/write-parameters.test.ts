import { expect, test } from "vitest";
import { cookie } from "../../../../templates/runtime/parameters/cookie.js";
import { required } from "../../../../templates/runtime/parameters/required.js";
import { plainPairs } from "../../../../templates/runtime/parameters/plain.js";
import { validated } from "../../../../templates/runtime/parameters/validated.js";
import { writeCookies } from "../../../../templates/runtime/parameters/write-cookies.js";
import type { Operation } from "../../../../templates/runtime/operation.js";
import { send } from "../../../../templates/runtime/send.js";
import { createClient } from "../fixture/client.js";
import { retrieveReport } from "../fixture/operations/reports.js";
import { fakeServer, json } from "../support/fake-server.js";
import { z } from "zod";

const path = { year: 2030, name: "sales" };

async function sent(
  call: (client: ReturnType<typeof createClient>) => PromiseLike<unknown>,
  options: object = {},
) {
  const { fetch, seen } = fakeServer(json({ rows: 1 }));
  await call(createClient({ baseUrl: "https://api.test", fetch, ...options }));
  return { url: seen[0]?.url, headers: seen[0]?.init.headers };
}

test("path, query and headers of a call are written in their styles", async () => {
  const query = { fields: ["a", "b"], filter: { owner: "me", range: { from: 1 } } };
  const { url, headers } = await sent((client) =>
    retrieveReport(client, path, query, { headers: { "X-Tenant": "t 1", "X-Trace": ["x", "y"] } }),
  );
  expect(url?.pathname).toBe("/api/v1/reports/2030/sales");
  expect(decodeURIComponent(url?.search ?? "")).toBe(
    "?fields=a,b&filter[owner]=me&filter[range][from]=1",
  );
  expect([headers?.get("x-tenant"), headers?.get("x-trace")]).toEqual(["t 1", "x,y"]);
});

test("what has no value is left out, an empty text is not", async () => {
  const operation: Operation = {
    id: "op",
    method: "GET",
    path: "/",
    responses: { "200": { content: { "application/json": {} } } },
  };
  const query = { a: undefined, b: null, c: [], d: "", e: 0, f: false };
  const { url } = await sent((client) => send(client, operation, { query }));
  expect(url?.search).toBe("?d=&e=0&f=false");
});

test("default headers and query are sent, and the call's take their place", async () => {
  const options = { headers: { "X-App": "a", "X-Other": "o" }, query: { locale: "de", page: 1 } };
  const { url, headers } = await sent(
    (client) =>
      retrieveReport(client, path, undefined, {
        headers: { "X-Tenant": "t", "X-App": "b", "x-other": null },
        query: { page: 2 },
      }),
    options,
  );
  expect(url?.search).toBe("?locale=de&page=2");
  expect([headers?.get("x-app"), headers?.get("x-other")]).toEqual(["b", null]);
});

test.each([
  ["a required parameter that is missing", {}, "header/X-Tenant"],
  ["a header with a line break", { "X-Tenant": "t", "X-Other": "a\r\nEvil: 1" }, "header/X-Other"],
  ["a header with characters beyond Latin-1", { "X-Tenant": "漢字" }, "header/X-Tenant"],
])("%s is refused with its name", async (_, headers, place) => {
  const { fetch, seen } = fakeServer(json({}));
  const client = createClient({ fetch });
  // @ts-expect-error a header is missing
  const result = await retrieveReport(client, path, {}, { headers }).result();
  expect(result).toMatchObject({ error: { kind: "validation", issues: [{ path: place }] } });
  expect(seen).toHaveLength(0);
});

test("a parameter is checked by its schema before anything is sent", async () => {
  const operation: Operation = {
    id: "op",
    method: "GET",
    path: "/",
    parameters: { query: { limit: validated(z.number().max(100), required(plainPairs)) } },
    responses: { "200": { content: { "application/json": {} } } },
  };
  const { fetch, seen } = fakeServer(json({}));
  const client = createClient({ fetch });
  for (const query of [{ limit: 101 }, {}])
    expect(await send(client, operation, { query }).result()).toMatchObject({
      error: { kind: "validation", issues: [{ path: "query/limit" }] },
    });
  expect(seen).toHaveLength(0);
  expect(await send(client, operation, { query: { limit: 100 } }).result()).toMatchObject({
    ok: true,
  });
});

test("cookies are one header, a cookie for each member", async () => {
  const operation: Operation = {
    id: "op",
    method: "GET",
    path: "/",
    parameters: { cookie: { color: cookie } },
    prepare: writeCookies,
    responses: { "200": { content: { "application/json": {} } } },
  };
  const cookies = { color: ["blue", "black"], session: "a;b", none: undefined };
  const { headers } = await sent((client) => send(client, operation, {}, { cookies }));
  expect(headers?.get("cookie")).toBe("color=blue; color=black; session=a%3Bb");
});

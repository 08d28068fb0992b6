import { z } from "zod";
import { describe, expect, it } from "vitest";
import type { Operation } from "../../../../templates/runtime/operation.js";
import { cookie } from "../../../../templates/runtime/parameters/cookie.js";
import { parameterCheck } from "../../../../templates/runtime/parameters/parameter-check.js";
import { writeCookies } from "../../../../templates/runtime/parameters/write-cookies.js";
import { send } from "../../../../templates/runtime/send.js";
import { createClient } from "../fixture/client.js";
import { fakeServer, json } from "../support/fake-server.js";

const operation: Operation = {
  id: "listThings",
  method: "GET",
  path: "/things",
  parameters: { cookie: { color: cookie } },
  prepare: /* @__PURE__ */ parameterCheck(
    {
      query: z.looseObject({ limit: z.number().max(100).optional() }),
      header: z.looseObject({ "X-Tenant": z.string().min(2) }),
    },
    writeCookies,
  ),
  responses: { "200": { content: { "application/json": {} } } },
};

const headers = { "X-Tenant": "acme" };

describe("the check of an operation's parameters", () => {
  it("refuses a value that its schema refuses, and says where, before anything is sent", async () => {
    const { fetch, seen } = fakeServer(json({}));
    const result = await send(
      createClient({ fetch }),
      operation,
      { query: { limit: 1_000 } },
      { headers: { "X-Tenant": "a" } },
    ).result();
    expect(result).toMatchObject({
      ok: false,
      error: { kind: "validation", outcome: "not-sent", issues: [{ path: "/query/limit" }] },
    });
    expect(seen).toEqual([]);
  });

  it("looks at every place, and at the query of the options too", async () => {
    const { fetch } = fakeServer(json({}));
    const client = createClient({ fetch });
    const missing = await send(client, operation, {}, {}).result();
    expect(missing).toMatchObject({ error: { issues: [{ path: "/header/X-Tenant" }] } });
    const query = await send(client, operation, {}, { headers, query: { limit: "no" } }).result();
    expect(query).toMatchObject({ error: { issues: [{ path: "/query/limit" }] } });
  });

  it("goes on with the next step when the values are fine, and follows the client's policy", async () => {
    const { fetch, seen } = fakeServer(json({}));
    await send(
      createClient({ fetch, validation: { request: "off" } }),
      operation,
      { query: { limit: 1_000 } },
      { headers, cookies: { color: "blue" } },
    );
    expect(seen[0]?.init.headers.get("cookie")).toBe("color=blue");
  });
});

it("sends an operation to the server that it names, unless the caller names one", async () => {
  const { fetch, seen } = fakeServer(json({}));
  const elsewhere: Operation = {
    id: "elsewhere",
    method: "GET",
    path: "/x",
    server: { defaultBaseUrl: "https://uploads.example/v2" },
    responses: { "200": { content: { "application/json": {} } } },
  };
  await send(createClient({ fetch }), elsewhere, {});
  await send(createClient({ fetch, baseUrl: "https://proxy.example" }), elsewhere, {});
  expect(seen.map(({ url }) => url.href)).toEqual([
    "https://uploads.example/v2/x",
    "https://proxy.example/x",
  ]);
});

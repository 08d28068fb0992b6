import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { apiKeyHeader } from "../../../../templates/runtime/auth/api-key-header.js";
import { apiKeyQuery } from "../../../../templates/runtime/auth/api-key-query.js";
import type { ClientDefinition } from "../../../../templates/runtime/client-options.js";
import { createFullClient } from "../../../../templates/runtime/full-client.js";
import type { FullClientOptions } from "../../../../templates/runtime/full-client.js";
import { redactBody } from "../../../../templates/runtime/logging/redact-body.js";
import { redacted } from "../../../../templates/runtime/logging/redact-request.js";
import type { Operation } from "../../../../templates/runtime/operation.js";
import { send } from "../../../../templates/runtime/send.js";
import { validate } from "../../../../templates/runtime/validation.js";
import { fakeServer, json } from "../support/fake-server.js";

const definition: ClientDefinition = {
  name: "Acme",
  defaultBaseUrl: "https://api.test",
  logEnv: "ACME_LOG",
  schemes: { key: apiKeyHeader("X-Acme-Key"), query: apiKeyQuery("token") },
  validate,
};

const operation: Operation = {
  id: "pay",
  method: "POST",
  path: "/pay",
  security: [["key", "query"]],
  request: { content: { "application/json": {} } },
  responses: {
    "200": { content: { "application/json": { schema: z.object({ id: z.string() }) } } },
  },
  sensitive: { request: ["/card/number", "/users/*/password"], response: ["/secret"] },
};

const body = {
  card: { number: "4242-secret", holder: "Ada" },
  users: [{ name: "a", password: "pw-secret" }],
};

function logged(
  options: FullClientOptions = {},
  ...answers: Partial<Parameters<typeof fakeServer>>
) {
  const lines: { level: string; message: string; details: unknown }[] = [];
  const to = (level: string) => (message: string, details?: unknown) => {
    lines.push({ level, message, details });
  };
  const logger = { error: to("error"), warn: to("warn"), info: to("info"), debug: to("debug") };
  const answer = json(
    { id: "1", secret: "answer-secret" },
    { headers: { "set-cookie": "s=cookie-secret" } },
  );
  const { fetch } = fakeServer(
    answers[0] ?? answer,
    ...answers.slice(1).filter((given) => given !== undefined),
  );
  const auth = { key: "key-secret", query: "query-secret" };
  const client = createFullClient(definition, { logger, auth, ...options, fetch });
  const pay = (used = operation) => {
    const headers = { Cookie: "c=own-secret", "X-Plain": "shown" };
    return send(client, used, { body }, { headers }).result();
  };
  return {
    pay,
    lines,
    text: () => JSON.stringify(lines),
    levels: () => lines.map(({ level }) => level),
  };
}

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test("at `debug` requests and responses are logged whole, without any secret", async () => {
  const { pay, text } = logged({ logLevel: "debug" });
  await pay();
  expect(text()).not.toMatch(/-secret/);
  expect(text()).toContain("[redacted]");
  for (const shown of ["Ada", "shown", "pay (attempt 1): POST https://api.test/pay?token="])
    expect(text()).toContain(shown);
});

test("bodies are logged at `debug` only", async () => {
  const { pay, text, levels } = logged({ logLevel: "info" });
  await pay();
  expect(levels()).toEqual(["info", "info"]);
  expect(text()).not.toContain("Ada");
});

test.each([
  ["warn", 0],
  ["info", 1],
] as const)("at `%s` the headers of a request are copied %i times", async (logLevel, times) => {
  const { pay } = logged({ logLevel });
  const copied = vi.spyOn(Headers.prototype, "forEach");
  await pay();
  expect(copied).toHaveBeenCalledTimes(times);
});

test("logging takes nothing from the call: the body is still read", async () => {
  const { pay } = logged({ logLevel: "debug" });
  expect(await pay()).toMatchObject({ ok: true, data: { id: "1" } });
});

test("a pointer with `**` hides a name at any depth, the empty pointer the whole body", () => {
  const value = { pin: 1, list: [{ pin: 2, kept: { pin: { pin: 3 } } }], open: "x" };
  expect(redactBody(value, ["/**/pin"])).toEqual({
    pin: redacted,
    list: [{ pin: redacted, kept: { pin: redacted } }],
    open: "x",
  });
  expect(redactBody(value, [""])).toBe(redacted);
});

describe("the level", () => {
  test.each([
    ["off", []],
    ["error", ["error"]],
    ["warn", ["warn", "error"]],
  ] as const)("`%s` logs that much of a call that fails twice", async (logLevel, levels) => {
    const down = new Response("", { status: 429 });
    const { pay, ...log } = logged({ logLevel, maxRetries: 1 }, down);
    await pay();
    expect(log.levels()).toEqual(levels);
  });

  test("comes from the environment, else it is `warn`; nonsense there is `warn`", async () => {
    const silent = logged();
    await silent.pay();
    expect(silent.levels()).toEqual([]);
    vi.stubEnv("ACME_LOG", "info");
    const loud = logged();
    await loud.pay();
    expect(loud.levels()).toEqual(["info", "info"]);
    vi.stubEnv("ACME_LOG", "loud");
    const odd = logged();
    await odd.pay();
    expect(odd.levels()).toEqual([]);
  });
});

test("deprecation, by the specification or by a header, is reported once per operation", async () => {
  const headers = { deprecation: "@1688169599", sunset: "Sun, 30 Jun 2030 23:59:59 GMT" };
  const byHeader = logged({}, json({ id: "1" }, { headers }));
  await byHeader.pay();
  await byHeader.pay();
  expect(byHeader.lines).toHaveLength(1);
  expect(byHeader.lines[0]).toMatchObject({
    level: "warn",
    message: "Acme: pay is deprecated",
    details: headers,
  });
  const declared = logged({}, json({ id: "1" }));
  await declared.pay({ ...operation, deprecated: true });
  await declared.pay({ ...operation, id: "other", deprecated: true });
  expect(declared.lines.map(({ message }) => message)).toEqual([
    "Acme: pay is deprecated",
    "Acme: other is deprecated",
  ]);
});

test("a response that does not validate is logged as a warning, once", async () => {
  const { pay, lines } = logged({}, json({ id: 1 }));
  await pay();
  await pay();
  expect(lines).toMatchObject([
    { level: "warn", message: "Acme: pay: the response does not validate" },
  ]);
});

test("the console is the logger where none is given", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const { fetch } = fakeServer(json({ id: "1" }));
  const client = createFullClient(definition, { auth: { key: "k", query: "q" }, fetch });
  await send(client, { ...operation, deprecated: true }, { body });
  expect(warn).toHaveBeenCalledOnce();
});

test("the class face has a retry budget of its own", async () => {
  const { pay } = logged({ maxRetries: 1_000, logLevel: "off" }, new Response("", { status: 429 }));
  vi.useFakeTimers();
  const settled = pay();
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  const result = await settled;
  expect(result.ok || result.error.attempts).toBe(21);
});

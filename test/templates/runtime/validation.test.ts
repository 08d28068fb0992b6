import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { createClientCore } from "../../../templates/runtime/client.js";
import type { ClientOptions, ReportedIssue } from "../../../templates/runtime/client-options.js";
import type { Operation } from "../../../templates/runtime/operation.js";
import type { CallOptions } from "../../../templates/runtime/request-options.js";
import { send } from "../../../templates/runtime/send.js";
import { validateAndFill } from "../../../templates/runtime/filling-validation.js";
import { validate } from "../../../templates/runtime/validation.js";
import { fakeServer, json } from "./support/fake-server.js";

const schema = z.object({
  amount: z.int(),
  items: z.array(z.object({ id: z.string() })).optional(),
});

const operation: Operation = {
  id: "pay",
  method: "POST",
  path: "/pay",
  request: { content: { "application/json": { schema } } },
  responses: {
    "200": { content: { "application/json": { schema } } },
    "400": { content: { "application/json": { schema: z.object({ code: z.string() }) } } },
  },
};

function payWith(options: ClientOptions, answer: Response = json({ amount: 1 })) {
  const { fetch, seen } = fakeServer(answer);
  const definition = { name: "Acme", defaultBaseUrl: "https://api.test", validate };
  const client = createClientCore(definition, { ...options, fetch });
  const pay = (body: unknown, call: CallOptions = {}) =>
    send(client, operation, { body }, call).result();
  return { seen, pay };
}

const wrong = { amount: "1" };

test("a call overrides the policy of one direction and keeps the client's for the other", async () => {
  const { pay, seen } = payWith({ validation: { request: "off" } }, json(wrong));
  const call: CallOptions = { validation: { response: "throw" } };
  expect(await pay(wrong, call)).toMatchObject({
    error: { kind: "validation", direction: "response" },
  });
  expect(seen).toHaveLength(1);
});

describe("a request that does not validate", () => {
  test("throws by default, before anything is sent, with a pointer and a rule", async () => {
    const { pay, seen } = payWith({});
    expect(await pay({ amount: 1, items: [{ id: 1 }] })).toMatchObject({
      error: {
        kind: "validation",
        direction: "request",
        outcome: "not-sent",
        issues: [{ path: "/items/0/id", rule: "invalid_type" }],
      },
    });
    expect(seen).toHaveLength(0);
  });

  test("is sent as it is and reported under `warn`, and not even looked at under `off`", async () => {
    const onValidationIssue = vi.fn();
    const warned = payWith({ onValidationIssue, validation: { request: "warn" } });
    expect(await warned.pay(wrong)).toMatchObject({ ok: true });
    expect(warned.seen[0]?.init.body).toBe('{"amount":"1"}');
    expect(onValidationIssue).toHaveBeenCalledOnce();
    const off = payWith({ onValidationIssue, validation: { request: "off" } });
    expect(await off.pay(wrong)).toMatchObject({ ok: true });
    expect(onValidationIssue).toHaveBeenCalledOnce();
  });
});

describe("a response that does not validate", () => {
  test("is reported once per operation, place and rule, and still returned untouched", async () => {
    const issues: ReportedIssue[] = [];
    const odd = { amount: "x", extra: true, items: [{ id: 1 }, { id: 2 }] };
    const { pay } = payWith({ onValidationIssue: (issue) => issues.push(issue) }, json(odd));
    for (let round = 0; round < 3; round++)
      expect(await pay({ amount: 1 })).toMatchObject({ ok: true, data: odd });
    expect(
      issues.map(({ operation: id, direction, path, rule }) => [id, direction, path, rule]),
    ).toEqual([
      ["pay", "response", "/amount", "invalid_type"],
      ["pay", "response", "/items/0/id", "invalid_type"],
    ]);
  });

  test("ends the call under `throw`; the server has acted", async () => {
    const { pay } = payWith({ validation: { response: "throw" } }, json(wrong));
    expect(await pay({ amount: 1 })).toMatchObject({
      error: { kind: "validation", direction: "response", outcome: "unknown", attempts: 1 },
    });
  });

  test("is not looked at under `off`", async () => {
    const onValidationIssue = vi.fn();
    const { pay } = payWith({ onValidationIssue, validation: { response: "off" } }, json(wrong));
    expect(await pay({ amount: 1 })).toMatchObject({ ok: true });
    expect(onValidationIssue).not.toHaveBeenCalled();
  });

  test("stays an HTTP error when it is an error's body: declared under `warn`, undeclared under `throw`", async () => {
    const refused = json({ code: 1 }, { status: 400 });
    expect(await payWith({}, refused).pay({ amount: 1 })).toMatchObject({
      error: { kind: "http", declared: "400", body: { code: 1 } },
    });
    const strict = payWith({ validation: { response: "throw" } }, refused);
    expect(await strict.pay({ amount: 1 })).toMatchObject({
      error: { kind: "http", declared: undefined, body: { code: 1 } },
    });
  });
});

describe("depth", () => {
  const nested = (depth: number) => {
    let value: unknown = [];
    for (let level = 1; level < depth; level++) value = [value];
    return value;
  };
  const echo: Operation = {
    ...operation,
    id: "echo",
    request: { content: { "application/json": {} } },
    responses: { "200": { content: { "application/json": { schema: z.unknown() } } } },
  };
  const send500 = (depth: number, options: ClientOptions = {}, answer: unknown = null) => {
    const { fetch, seen } = fakeServer(
      new Response(JSON.stringify(answer), { headers: { "content-type": "application/json" } }),
    );
    const definition = { name: "Acme", defaultBaseUrl: "https://api.test", validate };
    const client = createClientCore(definition, { ...options, fetch });
    return { seen, result: send(client, echo, { body: nested(depth) }).result() };
  };

  test("500 levels are sent, 501 are refused as `too_deep` whatever the policy is", async () => {
    expect(await send500(500).result).toMatchObject({ ok: true });
    const { seen, result } = send500(501, { validation: { request: "off" } });
    expect(await result).toMatchObject({
      error: { kind: "validation", outcome: "not-sent", issues: [{ rule: "too_deep" }] },
    });
    expect(seen).toHaveLength(0);
  });

  test("far beyond what the stack would bear nothing overflows, in either direction", async () => {
    expect(await send500(50_000).result).toMatchObject({
      error: { issues: [{ rule: "too_deep" }] },
    });
    const rules: string[] = [];
    const onValidationIssue = ({ rule }: ReportedIssue) => rules.push(rule);
    expect(await send500(1, { onValidationIssue }, nested(3_000)).result).toMatchObject({
      ok: true,
    });
    expect(rules).toEqual(["too_deep"]);
  });
});

test("an asynchronous validator is awaited", async () => {
  const asynchronous: Operation = {
    ...operation,
    request: {
      content: {
        "application/json": {
          schema: {
            "~standard": {
              validate: () =>
                Promise.resolve({ issues: [{ message: "no", path: ["a/b", { key: 0 }] }] }),
            },
          },
        },
      },
    },
  };
  const { fetch } = fakeServer(json({}));
  const client = createClientCore(
    { name: "A", defaultBaseUrl: "https://api.test", validate },
    { fetch },
  );
  expect(await send(client, asynchronous, { body: 1 }).result()).toMatchObject({
    error: { kind: "validation", issues: [{ path: "/a~1b/0", rule: "no", message: "no" }] },
  });
});

test("a required body that is missing is refused", async () => {
  const { fetch } = fakeServer(json({}));
  const client = createClientCore(
    { name: "A", defaultBaseUrl: "https://api.test", validate },
    { fetch },
  );
  const strict = { ...operation, request: { required: true, content: { "application/json": {} } } };
  expect(await send(client, strict, {}).result()).toMatchObject({
    error: { kind: "validation", outcome: "not-sent" },
  });
});

test("the number of remembered issues is bounded", async () => {
  const onValidationIssue = vi.fn();
  const open = {
    ...operation,
    responses: {
      "200": { content: { "application/json": { schema: z.record(z.string(), z.string()) } } },
    },
  };
  const many = Object.fromEntries(
    Array.from({ length: 1_500 }, (_, index) => [`k${String(index)}`, index]),
  );
  const { fetch } = fakeServer(json(many));
  const definition = { name: "A", defaultBaseUrl: "https://api.test", validate };
  const client = createClientCore(definition, { fetch, onValidationIssue });
  await send(client, open, { body: { amount: 1 } });
  expect(onValidationIssue).toHaveBeenCalledTimes(1_000);
});

describe("what a server adds", () => {
  const card = z.strictObject({ type: z.literal("card"), brand: z.enum(["visa", "amex"]) });
  const bank = z.strictObject({ type: z.literal("bank"), iban: z.string() });
  const read: Operation = {
    ...operation,
    responses: { "200": { content: { "application/json": { schema: z.union([card, bank]) } } } },
  };

  async function issuesOf(answer: unknown, options: ClientOptions = {}) {
    const issues: (readonly [string, string])[] = [];
    const { fetch } = fakeServer(json(answer));
    const definition = { name: "Acme", defaultBaseUrl: "https://api.test", validate };
    const onValidationIssue = ({ path, rule }: ReportedIssue) => void issues.push([path, rule]);
    const client = createClientCore(definition, { ...options, fetch, onValidationIssue });
    await send(client, read, { body: { amount: 1 } });
    return issues;
  }

  test("an unknown key or enum member is accepted, also inside an alternative of a union", async () => {
    expect(await issuesOf({ type: "card", brand: "maestro" })).toEqual([]);
    expect(await issuesOf({ type: "card", brand: "visa", since: 2020 })).toEqual([]);
    expect(await issuesOf({ type: "bank", iban: "DE1", bic: "X" })).toEqual([]);
  });

  test("is reported where the setting asks for it", async () => {
    const validation = { additions: "report" } as const;
    expect(await issuesOf({ type: "card", brand: "maestro" }, { validation })).toEqual([
      ["", "invalid_union"],
    ]);
  });

  test("never hides a missing key, a value of another type or another constant", async () => {
    expect(await issuesOf({ type: "card" })).toHaveLength(1);
    expect(await issuesOf({ type: "card", brand: 1 })).toHaveLength(1);
    expect(await issuesOf({ type: "card", brand: null, more: true })).toHaveLength(1);
    expect(await issuesOf({ type: "cash", brand: "visa" })).toHaveLength(1);
  });

  test("an unknown alternative of a tagged union is accepted; one without a tag is not", async () => {
    const schema = z.discriminatedUnion("type", [card, bank]);
    const tagged = {
      ...read,
      responses: { "200": { content: { "application/json": { schema } } } },
    };
    const paying = async (answer: unknown) => {
      const onValidationIssue = vi.fn();
      const { fetch } = fakeServer(json(answer));
      const definition = { name: "Acme", defaultBaseUrl: "https://api.test", validate };
      const client = createClientCore(definition, { fetch, onValidationIssue });
      await send(client, tagged, { body: { amount: 1 } });
      return onValidationIssue.mock.calls.length;
    };
    expect(await paying({ type: "cash", coins: 3 })).toBe(0);
    expect(await paying({ coins: 3 })).toBe(1);
  });

  test("is no excuse in a request", async () => {
    const closed = { ...operation, request: { content: { "application/json": { schema: card } } } };
    const { fetch } = fakeServer(json({ amount: 1 }));
    const definition = { name: "Acme", defaultBaseUrl: "https://api.test", validate };
    const client = createClientCore(definition, { fetch });
    const body = { type: "card", brand: "maestro" };
    expect(await send(client, closed, { body }).result()).toMatchObject({
      error: { kind: "validation" },
    });
  });
});

describe("a client whose validators fill in defaults", () => {
  const filling: Operation = {
    ...operation,
    request: { content: { "application/json": { schema: z.object({ a: z.int().default(1) }) } } },
    responses: {
      "200": { content: { "application/json": { schema: z.object({ b: z.int().default(2) }) } } },
      "400": { content: { "application/json": { schema: z.object({ c: z.int().default(3) }) } } },
    },
  };
  const call = (answer: Response, options: ClientOptions = {}) => {
    const { fetch, seen } = fakeServer(answer);
    const definition = {
      name: "Acme",
      defaultBaseUrl: "https://api.test",
      validate: validateAndFill,
    };
    const client = createClientCore(definition, { ...options, fetch });
    return { seen, result: send(client, filling, { body: {} }).result() };
  };

  test("sends them, and gives them in data and in the bodies of errors", async () => {
    const { seen, result } = call(json({}));
    expect(await result).toMatchObject({ ok: true, data: { b: 2 } });
    expect(seen[0]?.init.body).toBe('{"a":1}');
    expect(await call(json({}, { status: 400 })).result).toMatchObject({
      error: { declared: "400", body: { c: 3 } },
    });
  });

  test("leaves values as they are under `off`, and as far as the validator does under `warn`", async () => {
    const off = call(json({}), { validation: { request: "off", response: "off" } });
    expect(await off.result).toMatchObject({ ok: true, data: {} });
    expect(off.seen[0]?.init.body).toBe("{}");
    const warned = call(json({ b: "2" }));
    expect(await warned.result).toMatchObject({ ok: true, data: { b: "2" } });
  });
});

test("a response that its validator tolerates is not asked for issues, unless additions are reported", async () => {
  const askForIssues = vi.fn(() => ({}));
  const tolerant = {
    "~standard": { validate: askForIssues },
    "~tolerates": () => true,
  };
  const reading: Operation = {
    ...operation,
    responses: { "200": { content: { "application/json": { schema: tolerant } } } },
  };
  const ask = async (options: ClientOptions) => {
    const { fetch } = fakeServer(json({ amount: 1 }));
    const definition = { name: "Acme", defaultBaseUrl: "https://api.test", validate };
    await send(createClientCore(definition, { ...options, fetch }), reading, {
      body: { amount: 1 },
    });
    return askForIssues.mock.calls.length;
  };
  expect(await ask({})).toBe(0);
  expect(await ask({ validation: { additions: "report" } })).toBe(1);
});

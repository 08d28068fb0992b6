import { afterEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import {
  ConfigurationError,
  createCheckoutSession,
  createClient,
  Flowglad,
  retryBudget,
  type CreateCheckoutSessionRequest,
  type FlowgladOptions,
  type LoggingOptions,
  type Middleware,
  type OperationId,
} from "../../generated/index.js";
import { compileOnly } from "./compile-only.js";
import { created } from "./stubs.js";

const body: CreateCheckoutSessionRequest = {
  checkoutSession: {
    type: "add_payment_method",
    customerExternalId: "user_1",
    successUrl: "https://shop.example/thanks",
    cancelUrl: "https://shop.example/cart",
  },
};

type Fetch = NonNullable<FlowgladOptions["fetch"]>;

/** A `fetch` that answers all requests so, and what it was asked. */
function answering(answer: () => Response = () => Response.json(created)) {
  const seen: { url: URL; headers: Headers; method: string; body: unknown }[] = [];
  const fetch: Fetch = (url, init) => {
    seen.push({ url: new URL(url), headers: init.headers, method: init.method, body: init.body });
    return Promise.resolve(answer());
  };
  return { fetch, seen };
}

function clientOf(options: FlowgladOptions & LoggingOptions): Flowglad {
  return new Flowglad({ apiKey: "sk_test", logLevel: "off", ...options });
}

/** A logger, and the messages that it was given. */
function listening() {
  const messages: string[] = [];
  const log = (message: string): void => void messages.push(message);
  return { messages, logger: { error: log, warn: log, info: log, debug: log } };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("`fetch`", () => {
  it("is the client's, and a call's where it has one", async () => {
    const [first, second] = [answering(), answering()];
    const client = clientOf({ fetch: first.fetch });
    await client.checkoutSessions.create(body);
    await client.checkoutSessions.create(body, { fetch: second.fetch });
    expect([first.seen.length, second.seen.length]).toEqual([1, 1]);
  });
});

describe("default headers and query", () => {
  it("are sent with every request, and a call replaces and removes them", async () => {
    const { fetch, seen } = answering();
    const client = clientOf({ fetch, headers: { "X-A": "1", "X-B": 2 }, query: { v: 1, w: 2 } });
    await client.checkoutSessions.create(body);
    const options = {
      headers: { "x-a": "3", "X-B": null },
      query: { v: 4, w: undefined, x: [5, 6] },
    };
    await client.checkoutSessions.create(body, options);
    await client.request("GET", "/anything");
    expect(
      seen.map(({ headers, url }) => [headers.get("x-a"), headers.get("x-b"), url.search]),
    ).toEqual([
      ["1", "2", "?v=1&w=2"],
      ["3", null, "?v=4&x=5&x=6"],
      ["1", "2", "?v=1&w=2"],
    ]);
  });
});

describe("middleware", () => {
  it("sees requests, responses and errors, the client's before the call's", async () => {
    const { fetch } = answering(() => Response.json({}, { status: 503 }));
    const order: string[] = [];
    const hooks = (name: string): Middleware<OperationId> => ({
      onRequest: ({ operation }) => void order.push(`${name} request ${operation.id}`),
      onResponse: (_, response) => {
        order.push(`${name} response ${String(response.status)}`);
        return undefined;
      },
      onError: (_, error) => void order.push(`${name} error ${error.kind}`),
    });
    const client = clientOf({ fetch, middleware: [hooks("a")], maxRetries: 0 });
    await client.checkoutSessions.create(body, { middleware: [hooks("b")] }).result();
    expect(order).toEqual([
      "a request createCheckoutSession",
      "b request createCheckoutSession",
      "a response 503",
      "b response 503",
      "a error http",
      "b error http",
    ]);
  });

  it("is typed by operation", () => {
    expectTypeOf<OperationId>().toEqualTypeOf<"createCheckoutSession">();
    compileOnly(
      () =>
        new Flowglad({
          middleware: [
            {
              onRequest: ({ operation }) => {
                expectTypeOf(operation.id).toEqualTypeOf<OperationId>();
              },
            },
          ],
        }),
      () =>
        new Flowglad({
          middleware: [
            {
              onRequest: ({ operation }) => {
                // @ts-expect-error no operation has this name
                if (operation.id === "createCheckoutSessions") return;
              },
            },
          ],
        }),
    );
  });
});

describe("a call", () => {
  it("overrides every setting of the client", async () => {
    const { fetch, seen } = answering(() => Response.json({ wrong: true }));
    const issues: unknown[] = [];
    const client = clientOf({ fetch: () => Promise.reject(new Error("the client's")) });
    const result = await client.checkoutSessions
      .create(body, {
        fetch,
        baseUrl: "https://other.example/v2",
        timeoutMs: 1_000,
        attemptTimeoutMs: 500,
        maxRetries: 0,
        maxResponseBytes: 100,
        validation: { response: "warn" },
        onValidationIssue: (issue) => void issues.push(issue),
      })
      .result();
    expect(result.ok).toBe(true);
    expect(seen[0]?.url.href).toBe("https://other.example/v2/api/v1/checkout-sessions");
    expect(issues.length).toBeGreaterThan(0);
    const small = await client.checkoutSessions
      .create(body, { fetch, maxResponseBytes: 3 })
      .result();
    expect(small).toMatchObject({ error: { kind: "parse" } });
  });
});

describe("`client.request`", () => {
  it("sends what the description does not have, with credentials, retries and the same errors", async () => {
    let answers = 0;
    const { fetch, seen } = answering(() =>
      answers++ === 0
        ? Response.json({}, { status: 503, headers: { "retry-after-ms": "0" } })
        : Response.json({ ok: true }),
    );
    const client = clientOf({ fetch });
    expect(
      await client.request<{ ok: boolean }>("GET", "/health", { query: { deep: true } }),
    ).toEqual({
      ok: true,
    });
    expect(seen.map(({ url }) => url.href)).toEqual(
      Array(2).fill("https://app.flowglad.com/health?deep=true"),
    );
    expect(seen[0]?.headers.get("authorization")).toBe("sk_test");
  });
});

describe("`withOptions`", () => {
  it("derives a client with another logger and level, and leaves the first one as it was", async () => {
    const { fetch } = answering();
    const [first, second] = [listening(), listening()];
    const client = clientOf({ fetch, logger: first.logger });
    const derived = client.withOptions({ logger: second.logger, logLevel: "info" });
    await derived.checkoutSessions.create(body);
    expect(second.messages).toHaveLength(2);
    await derived.withOptions({ logLevel: "off" }).checkoutSessions.create(body);
    await client.checkoutSessions.create(body);
    expect([first.messages.length, second.messages.length]).toEqual([0, 2]);
  });

  it("keeps the middleware and the retry budget, which all clients that are derived share", async () => {
    const { fetch, seen } = answering(() =>
      Response.json({}, { status: 429, headers: { "retry-after-ms": "0" } }),
    );
    let requests = 0;
    const client = clientOf({ fetch, middleware: [{ onRequest: () => void requests++ }] });
    const derived = client.withOptions({ headers: { "X-A": 1 }, logLevel: "off" });
    for (const one of [...Array<Flowglad>(10).fill(client), ...Array<Flowglad>(10).fill(derived)])
      await one.checkoutSessions.create(body).result();
    // 20 calls, and the 20 retries of one budget.
    expect([seen.length, requests]).toEqual([40, 40]);
  });
});

describe("a retry budget", () => {
  it("bounds the retries of standalone functions too, where it is given", async () => {
    const { fetch, seen } = answering(() =>
      Response.json({}, { status: 429, headers: { "retry-after-ms": "0" } }),
    );
    const client = createClient({ apiKey: "k", fetch, retryBudget: retryBudget({ burst: 1 }) });
    await createCheckoutSession(client, body).result();
    await createCheckoutSession(client, body).result();
    expect(seen).toHaveLength(3);
  });
});

describe("deprecation", () => {
  it("by the headers `Deprecation` and `Sunset` is reported once per operation through the logger", async () => {
    const headers = { deprecation: "@1688169599", sunset: "Sun, 30 Jun 2030 23:59:59 GMT" };
    const { fetch } = answering(() => Response.json(created, { headers }));
    const { logger, messages } = listening();
    const client = clientOf({ fetch, logger, logLevel: "warn" });
    await client.checkoutSessions.create(body);
    await client.checkoutSessions.create(body);
    expect(messages).toEqual(["Flowglad: createCheckoutSession is deprecated"]);
  });
});

describe("a logger that throws", () => {
  it("fails no call", async () => {
    const broken = (): never => {
      throw new Error("disk full");
    };
    const logger = { error: broken, warn: broken, info: broken, debug: broken };
    const { fetch } = answering();
    const client = clientOf({ fetch, logger, logLevel: "debug" });
    expect(await client.checkoutSessions.create(body)).toEqual(created);
  });
});

describe("use in a browser with a secret key", () => {
  it("is refused unless it is allowed explicitly", () => {
    vi.stubGlobal("document", {});
    expect(() => new Flowglad({ apiKey: "sk_test" })).toThrow(ConfigurationError);
    expect(() => new Flowglad({ auth: { ApiKeyAuth: "sk_test" } })).toThrow(ConfigurationError);
    expect(new Flowglad({ apiKey: "sk_test", dangerouslyAllowBrowser: true })).toBeInstanceOf(
      Flowglad,
    );
    expect(() =>
      new Flowglad({ dangerouslyAllowBrowser: true }).withOptions({
        apiKey: "k",
        dangerouslyAllowBrowser: false,
      }),
    ).toThrow(ConfigurationError);
  });
});

describe("a server that asks for a longer wait than a minute", () => {
  it("ends the call with an error that carries the time", async () => {
    const { fetch, seen } = answering(() =>
      Response.json({}, { status: 429, headers: { "retry-after": "61" } }),
    );
    const result = await clientOf({ fetch }).checkoutSessions.create(body).result();
    expect(result).toMatchObject({ error: { kind: "http", retryAfterMs: 61_000 } });
    expect(seen).toHaveLength(1);
  });
});

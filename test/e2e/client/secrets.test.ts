import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  createCheckoutSession,
  createClient,
  Flowglad,
  type LoggingOptions,
} from "../../../generated/index.js";
import { apiKey, body, created, documentedError, errorOf, faces } from "../support/checkout.js";
import {
  json,
  refusingUrl,
  silence,
  startServer,
  text,
  type Answer,
} from "../support/loopback-server.js";

/** Everything that a program might print of a value. */
function shown(value: unknown): string {
  const stack = value instanceof Error ? `${value.message}${value.stack ?? ""}` : "";
  const all = inspect(value, { depth: 20, showHidden: true, getters: true });
  return `${String(value)}${JSON.stringify(value)}${all}${stack}`;
}

const answers: readonly (readonly [string, Answer])[] = [
  ["an error status", json(401, documentedError("Unauthorized"))],
  ["HTML with a success", text(200, "text/html", "<p>hello</p>")],
  ["a response that does not validate", json(200, {})],
  ["silence", silence],
  ["a broken connection", (response) => response.destroy()],
];

describe.each(faces)("the API key that %s sends", (_, create) => {
  it.each(answers)("is not in the error after %s", async (_, answer) => {
    const { url, received } = await startServer(answer);
    const error = await errorOf(
      create({ baseUrl: url, attemptTimeoutMs: 100, validation: { response: "throw" } }),
    );
    expect(received[0]?.headers.authorization).toBe(apiKey);
    expect(shown(error)).not.toContain(apiKey);
  });

  it("is not in the error when nothing listens, nor in one about the key itself", async () => {
    const refused = create({ baseUrl: await refusingUrl(), maxRetries: 0 });
    expect(shown(await errorOf(refused))).not.toContain(apiKey);
    const broken = create({ apiKey: `${apiKey}\r\nx: y` });
    const error = await errorOf(broken);
    expect(error).toMatchObject({ kind: "configuration", outcome: "not-sent" });
    expect(shown(error)).not.toContain(apiKey);
  });

  it("is not in what a call prints", async () => {
    const { url } = await startServer(json(200, created));
    const call = create({ baseUrl: url });
    expect(shown(call)).not.toContain(apiKey);
    await call;
  });
});

describe("the API key", () => {
  it("is not in what a client prints", () => {
    expect(shown(new Flowglad({ apiKey }))).not.toContain(apiKey);
    expect(shown(createClient({ apiKey }))).not.toContain(apiKey);
    expect(shown(new Flowglad({ apiKey }).checkoutSessions)).not.toContain(apiKey);
  });

  it("is not in the logs, however much is logged", async () => {
    const lines: unknown[] = [];
    const log = (...line: unknown[]) => lines.push(...line);
    const logger: LoggingOptions["logger"] = { debug: log, info: log, warn: log, error: log };
    const { url } = await startServer(
      json(429, {}, { "retry-after-ms": "1", "set-cookie": `key=${apiKey}` }),
      json(200, created),
    );
    const flowglad = new Flowglad({ apiKey, baseUrl: url, logger, logLevel: "debug" });
    await flowglad.checkoutSessions.create(body);
    expect(lines.map(shown).join("\n")).toContain("createCheckoutSession");
    expect(lines.map(shown).join("\n")).not.toContain(apiKey);
  });

  it("may be a function that is asked anew for each attempt", async () => {
    const keys = ["sk_first", "sk_second"];
    const busy = json(429, {}, { "retry-after-ms": "1" });
    const { url, received } = await startServer(busy, json(200, created));
    const client = createClient({ baseUrl: url, apiKey: () => keys.shift() ?? "" });
    await createCheckoutSession(client, body);
    const sent = received.map(({ headers }) => headers.authorization);
    expect(sent).toEqual(["sk_first", "sk_second"]);
  });
});

import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateSdk, type GeneratedSdk } from "../../emitted/generate-sdk.js";
import { json, startServer, type Answer } from "../support/loopback-server.js";

const description = `openapi: 3.1.0
info: { title: Vault, version: "1" }
security: [{ Query: [] }]
paths:
  /users/{user}/reset/{token}:
    get:
      operationId: reset
      parameters:
        - { name: user, in: path, required: true, schema: { type: string } }
        - { name: token, in: path, required: true, schema: { type: string, minLength: 5, format: password } }
        - { name: page, in: query, schema: { type: integer } }
        - { name: pin, in: query, schema: { type: string, writeOnly: true } }
        - name: filter
          in: query
          style: deepObject
          explode: true
          schema: { type: object, properties: { code: { type: string, x-sensitive: true } } }
        - { name: X-Otp, in: header, schema: { type: string, x-sensitive: true } }
      responses:
        "200":
          description: A pass.
          headers: { X-Pass: { schema: { type: string, format: password } } }
          content: { application/json: { schema: { type: object, properties: { ok: { type: boolean } } } } }
components:
  securitySchemes: { Query: { type: apiKey, in: query, name: api key } }
`;

interface Sdk {
  readonly ApiClient: new (options: object) => object;
  readonly createClient: (options: object) => unknown;
  readonly reset: (
    client: unknown,
    path: object,
    query: object,
    options: object,
  ) => {
    readonly result: () => Promise<{ readonly ok: boolean; readonly error?: Error }>;
  };
}

const secrets = [
  "tok/secret-1",
  "pin-secret-2",
  "code-secret-3",
  "otp-secret-4",
  "key-secret-5",
  "pass-secret-6",
];

/** Everything that a program might print of a value. */
function shown(value: unknown): string {
  const stack = value instanceof Error ? `${value.message}${value.stack ?? ""}` : "";
  const all = inspect(value, { depth: 20, showHidden: true, getters: true });
  return `${String(value)}${JSON.stringify(value)}${all}${stack}`;
}

describe("parameters whose schemas are sensitive", () => {
  let generated: GeneratedSdk;
  let sdk: Sdk;
  beforeAll(async () => {
    generated = await generateSdk(description);
    sdk = await generated.load<Sdk>();
  });
  afterAll(() => {
    generated.remove();
  });

  async function call(answer: Answer, path: object = {}) {
    const { url, received } = await startServer(answer);
    const lines: unknown[] = [];
    const log = (...line: unknown[]): void => void lines.push(line);
    const logger = { debug: log, info: log, warn: log, error: log };
    const client = new sdk.ApiClient({
      auth: { Query: "key-secret-5" },
      baseUrl: `${url}/v1`,
      logger,
      logLevel: "debug",
      maxRetries: 0,
    });
    const resource: unknown = Reflect.get(client, "users");
    const call = Reflect.apply(findMethod(resource), resource, [
      { user: "ada", token: "tok/secret-1", ...path },
      { page: 2, pin: "pin-secret-2", filter: { code: "code-secret-3" } },
      { headers: { "X-Otp": "otp-secret-4" } },
    ]) as ReturnType<Sdk["reset"]>;
    const callText = shown(call);
    const result = await call.result();
    return {
      received,
      result,
      logs: lines.map(shown).join("\n"),
      printed: [callText, shown(client), shown(result.error)],
    };
  }

  /** The one method of the resources below. */
  function findMethod(resource: unknown): (...values: unknown[]) => unknown {
    const reset: unknown = Reflect.get(Object(resource), "reset");
    const method: unknown =
      Reflect.get(Object(reset), "retrieveByToken") ?? Reflect.get(Object(reset), "retrieve");
    if (typeof method !== "function") throw new Error("the resource has no such method");
    return (...values) => Reflect.apply(method, reset, values) as unknown;
  }

  it("are sent, and in no log, error or print; the rest is", async () => {
    const headers = { "x-pass": "pass-secret-6" };
    for (const answer of [json(200, { ok: true }, headers), json(500, {}, headers)]) {
      const { received, logs, printed } = await call(answer);
      expect(received[0]?.url).toBe(
        "/v1/users/ada/reset/tok%2Fsecret-1?filter%5Bcode%5D=code-secret-3&page=2&pin=pin-secret-2&api%20key=key-secret-5",
      );
      expect(received[0]?.headers["x-otp"]).toBe("otp-secret-4");
      expect(logs).toContain(
        "/v1/users/ada/reset/[redacted]?filter%5Bcode%5D=[redacted]&page=2&pin=[redacted]&api%20key=[redacted]",
      );
      for (const secret of secrets) expect(logs).not.toContain(secret.split("/").at(-1));
      for (const secret of secrets.slice(0, 5))
        expect(printed.join("\n")).not.toContain(secret.split("/").at(-1));
    }
  });

  it("are not in the error that refuses them", async () => {
    const { received, result, logs, printed } = await call(json(200, {}), { token: "s3c" });
    expect(result.error).toMatchObject({ kind: "validation" });
    expect(received).toEqual([]);
    expect(printed.join("\n") + logs).not.toContain("s3c");
  });
});

import { createHmac } from "node:crypto";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { WebhookHeaders } from "../../../templates/runtime/webhooks/signature-check.js";
import { generateSdk, readCase, type GeneratedSdk } from "../../emitted/generate-sdk.js";

interface Sdk {
  readonly verifyWebhook: (
    rawBody: unknown,
    headers: WebhookHeaders,
    secret: string | readonly string[] | undefined,
    options?: object,
  ) => Promise<unknown>;
  readonly createWebhookVerifier: (
    options: object,
  ) => (rawBody: string, headers: WebhookHeaders) => Promise<unknown>;
  readonly isApiClientError: (value: unknown) => boolean;
}

const secret = `whsec_${Buffer.from("0123456789abcdef0123456789abcdef").toString("base64")}`;
const oldSecret = `whsec_${Buffer.from("fedcba9876543210fedcba9876543210").toString("base64")}`;

/** Signs as Standard Webhooks says, by other means than the client's. */
function sign(body: string, { by = [secret], ageSeconds = 0 } = {}): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1_000) - ageSeconds);
  const signatures = by.map((one) => {
    const key = Buffer.from(one.slice("whsec_".length), "base64");
    return `v1,${createHmac("sha256", key).update(`msg_1.${timestamp}.${body}`).digest("base64")}`;
  });
  return {
    "webhook-id": "msg_1",
    "webhook-timestamp": timestamp,
    "webhook-signature": signatures.join(" "),
  };
}

const paid = { type: "order.paid", object: "event", order: { id: "o_1" } };
const refunded = { type: "order.refunded", object: "event", order: { id: "o_1" }, reason: "fraud" };

describe.each([
  { validators: "zod", checks: true },
  { validators: "zod/mini", checks: true },
  { validators: false, checks: false },
] as const)("webhooks of an SDK with validators: $validators", ({ validators, checks }) => {
  let generated: GeneratedSdk;
  let sdk: Sdk;

  beforeAll(async () => {
    generated = await generateSdk(readCase("webhooks"), { validators });
    sdk = await generated.load<Sdk>();
  });
  afterAll(() => {
    generated.remove();
  });

  const failure = async (body: string, headers = sign(body), options = {}): Promise<unknown> => {
    const error = await sdk.verifyWebhook(body, headers, secret, options).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(sdk.isApiClientError(error)).toBe(true);
    return error;
  };

  it("gives the event of a signed body, however a server holds it", async () => {
    const body = JSON.stringify(paid);
    const headers = sign(body);
    const bytes = Buffer.from(body);
    for (const raw of [body, bytes, new Uint8Array(bytes), new Uint8Array(bytes).buffer])
      expect(await sdk.verifyWebhook(raw, headers, secret)).toEqual(paid);
    expect(await sdk.verifyWebhook(body, new Headers(headers), secret)).toEqual(paid);
  });

  it("takes one of several signatures by one of several secrets", async () => {
    const body = JSON.stringify(refunded);
    const headers = sign(body, { by: [oldSecret, secret] });
    expect(await sdk.verifyWebhook(body, headers, secret)).toEqual(refunded);
    const byOld = sign(body, { by: [oldSecret] });
    expect(await sdk.verifyWebhook(body, byOld, [secret, oldSecret])).toEqual(refunded);
    const verify = sdk.createWebhookVerifier({ secret: [secret, oldSecret] });
    expect(await verify(body, byOld)).toEqual(refunded);
  });

  it.each([
    ["tampered", (body: string) => sign(body.replace("o_1", "o_2"))],
    ["signed with another secret", (body: string) => sign(body, { by: [oldSecret] })],
    ["old", (body: string) => sign(body, { ageSeconds: 301 })],
    ["from the future", (body: string) => sign(body, { ageSeconds: -302 })],
    ["not signed", () => ({})],
  ])("refuses a body that is %s, and shows neither secret nor body", async (_, signer) => {
    const body = JSON.stringify(paid);
    const error = await failure(body, { ...signer(body) });
    expect(error).toMatchObject({ kind: "validation", operation: "verifyWebhook" });
    expect(JSON.stringify(error) + String(error)).not.toMatch(/o_1|whsec|MDEyMzQ1/u);
  });

  it("refuses what is signed and no event: no JSON, an unknown one", async () => {
    expect(await failure("{}}")).toMatchObject({ kind: "validation", issues: [{ rule: "json" }] });
    for (const event of [{ ...paid, type: "order.lost" }, { order: {} }, null, [], "order.paid"])
      expect(await failure(JSON.stringify(event))).toMatchObject({
        kind: "validation",
        issues: [{ path: "/type", rule: "unknown_event" }],
      });
  });

  it("accepts what a server adds to a known event", async () => {
    const event = { ...refunded, reason: "a new one", more: true };
    const body = JSON.stringify(event);
    expect(await sdk.verifyWebhook(body, sign(body), secret)).toEqual(event);
  });

  it.runIf(checks)(
    "validates the payload by the schema of its event, unless told not to",
    async () => {
      const body = JSON.stringify({ ...paid, order: { id: 1 } });
      expect(await failure(body)).toMatchObject({
        kind: "validation",
        issues: [{ path: "/order/id", rule: "invalid_type" }],
      });
      const options = { validation: "off" };
      expect(await sdk.verifyWebhook(body, sign(body), secret, options)).toEqual(JSON.parse(body));
      expect(await failure(body, {}, options)).toMatchObject({ kind: "validation" });
    },
  );

  it("has a tolerance that can be set", async () => {
    const body = JSON.stringify(paid);
    const headers = sign(body, { ageSeconds: 500 });
    const options = { toleranceSeconds: 600 };
    expect(await sdk.verifyWebhook(body, headers, secret, options)).toEqual(paid);
  });

  it.each([
    [""],
    ["whsec_"],
    ["whsec_c2hvcnQ="],
    ["no base64!"],
    [[]],
    [[secret, ""]],
    [undefined],
  ])(
    "refuses the secret %j: when a verifier is made, and without throwing from a promise",
    async (malformed) => {
      expect(() => sdk.createWebhookVerifier({ secret: malformed })).toThrow(
        expect.objectContaining({ kind: "configuration" }),
      );
      const body = JSON.stringify(paid);
      await expect(sdk.verifyWebhook(body, sign(body), malformed)).rejects.toMatchObject({
        kind: "configuration",
      });
    },
  );

  it("says that a parsed body is none, and where there is no Web Crypto", async () => {
    const body = JSON.stringify(paid);
    await expect(sdk.verifyWebhook(paid, sign(body), secret)).rejects.toMatchObject({
      kind: "configuration",
      message: "a webhook is verified by its raw body, not a parsed one",
    });
    vi.stubGlobal("crypto", {});
    expect(await failure(body)).toMatchObject({ kind: "configuration" });
    vi.unstubAllGlobals();
  });

  it("cost nothing to who does not verify them", async () => {
    const bundle = async (name: string): Promise<string> => {
      const contents = `export { ${name} } from "./index.js";`;
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: generated.folder, loader: "ts" },
        bundle: true,
        format: "esm",
        platform: "neutral",
        external: ["zod", "zod/v4/core"],
        write: false,
        logLevel: "error",
      });
      return outputFiles[0]?.text ?? "";
    };
    expect(await bundle("createClient")).not.toMatch(/webhook/iu);
    expect(await bundle("verifyWebhook")).toMatch(/webhook-signature|-signature/u);
  });

  it("are listed in the manifest with the function that they arrive at", () => {
    const manifest = JSON.parse(generated.read("manifest.json")) as { operations: unknown[] };
    expect(manifest.operations).toContainEqual({
      kind: "webhook",
      pointer: "#/webhooks/order.paid/post",
      method: "POST",
      path: "order.paid",
      function: "verifyWebhook",
      resource: [],
      member: "verifyWebhook",
      file: "webhooks.ts",
    });
  });
});

describe("webhooks whose payloads do not say which they are", () => {
  let generated: GeneratedSdk;
  let sdk: Sdk;

  beforeAll(async () => {
    generated = await generateSdk(readCase("webhooks-by-name"));
    sdk = await generated.load<Sdk>();
  });
  afterAll(() => {
    generated.remove();
  });

  const verify = (body: string, webhook?: string): Promise<unknown> =>
    sdk.verifyWebhook(body, sign(body), secret, { webhook });

  it("are wrapped with the name that the caller gives", async () => {
    expect(await verify('{"name":"Rex"}', "newPet")).toEqual({
      webhook: "newPet",
      payload: { name: "Rex" },
    });
    expect(await verify("started", "log")).toEqual({ webhook: "log", payload: "started" });
    expect(await verify("", "ping")).toEqual({ webhook: "ping", payload: undefined });
    expect(await verify("png", "picture")).toEqual({
      webhook: "picture",
      payload: new TextEncoder().encode("png"),
    });
    await expect(verify('{"id":1}', "newPet")).rejects.toMatchObject({ kind: "validation" });
    await expect(verify("{}", "lost")).rejects.toMatchObject({ kind: "configuration" });
  });

  it("are not guessed where several would do", async () => {
    await expect(verify('{"name":"Rex"}')).rejects.toMatchObject({
      kind: "configuration",
      message: "the payload fits `newPet`, `log`, `picture`: say which it is with `webhook`",
    });
  });
});

describe("webhooks whose schemas tell their payloads apart", () => {
  const description = `openapi: 3.1.0
info: { title: Pets, version: "1" }
webhooks:
  newPet:
    post:
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
  petGone:
    post:
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Gone" } } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string }, id: { type: integer } } }
    Gone: { type: object, required: [id], properties: { id: { type: integer } }, additionalProperties: false }
`;
  let generated: GeneratedSdk;

  beforeAll(async () => {
    generated = await generateSdk(description);
  });
  afterAll(() => {
    generated.remove();
  });

  it("are the one that the payload fits, with or without additions", async () => {
    const { verifyWebhook } = await generated.load<Sdk>();
    const verify = (body: string): Promise<unknown> => verifyWebhook(body, sign(body), secret);
    expect(await verify('{"name":"Rex"}')).toMatchObject({ webhook: "newPet" });
    expect(await verify('{"id":1}')).toMatchObject({ webhook: "petGone" });
    expect(await verify('{"id":1,"at":2}')).toMatchObject({ webhook: "petGone" });
    expect(await verify('{"name":"Rex","id":1}')).toMatchObject({ webhook: "newPet" });
    await expect(verify('{"at":2}')).rejects.toMatchObject({
      kind: "validation",
      issues: [{ rule: "unknown_event" }],
    });
    await expect(verify("{")).rejects.toMatchObject({ issues: [{ rule: "json" }] });
  });
});

it("are filled in where the configuration asks for defaults", async () => {
  const schema =
    "{ type: object, required: [type], properties: { type: { const: a }, size: { default: 1, type: integer } } }";
  const generated = await generateSdk(
    `openapi: 3.1.0
info: { title: T, version: "1" }
webhooks:
  a: { post: { requestBody: { content: { application/json: { schema: ${schema} } } } } }
`,
    { defaults: "apply" },
  );
  const { verifyWebhook } = await generated.load<Sdk>();
  const body = '{"type":"a"}';
  expect(await verifyWebhook(body, sign(body), secret)).toEqual({ type: "a", size: 1 });
  generated.remove();
});

it("an SDK without webhooks has nothing of them", async () => {
  const generated = await generateSdk(readCase("minimal"));
  expect(generated.paths.filter((path) => /webhook/u.test(path))).toEqual([]);
  expect(generated.read("index.ts")).not.toMatch(/webhook/iu);
  generated.remove();
});

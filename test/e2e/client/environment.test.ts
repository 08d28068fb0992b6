import { afterEach, describe, expect, it, vi } from "vitest";
import { createClient, Flowglad } from "../../../generated/index.js";
import { body, created, errorOf, faces } from "../support/checkout.js";
import { json, startServer } from "../support/loopback-server.js";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(faces)("a client of %s", (_, create) => {
  it("takes key and base URL from the environment when they are omitted", async () => {
    const { url, received } = await startServer(json(200, created));
    vi.stubEnv("FLOWGLAD_SECRET_KEY", "sk_env");
    vi.stubEnv("FLOWGLAD_BASE_URL", `${url}/stage`);
    expect(await create({ apiKey: undefined })).toEqual(created);
    expect(received[0]?.url).toBe("/stage/api/v1/checkout-sessions");
    expect(received[0]?.headers.authorization).toBe("sk_env");
  });

  it("prefers what it is given to the environment", async () => {
    const { url, received } = await startServer(json(200, created));
    vi.stubEnv("FLOWGLAD_SECRET_KEY", "sk_env");
    vi.stubEnv("FLOWGLAD_BASE_URL", "http://127.0.0.1:1/");
    await create({ apiKey: "sk_given", baseUrl: url });
    expect(received[0]?.headers.authorization).toBe("sk_given");
  });

  it("takes the key under the name of its scheme too", async () => {
    const { url, received } = await startServer(json(200, created));
    await create({ apiKey: undefined, auth: { ApiKeyAuth: "sk_scheme" }, baseUrl: url });
    expect(received[0]?.headers.authorization).toBe("sk_scheme");
  });

  it("without any key sends nothing, and says which credential is missing", async () => {
    const { url, received } = await startServer(json(200, created));
    vi.stubEnv("FLOWGLAD_SECRET_KEY", "");
    const error = await errorOf(create({ apiKey: undefined, baseUrl: url }));
    expect(error).toMatchObject({ kind: "configuration", outcome: "not-sent", attempts: 0 });
    expect(error.message).toContain("ApiKeyAuth");
    expect(received).toEqual([]);
  });
});

describe("a base URL that cannot work", () => {
  it.each(["ftp://shop.example", "shop.example", "https://user:pass@shop.example"])(
    "such as %s is refused when the client is made, without repeating it",
    (baseUrl) => {
      const refused = expect.objectContaining({ kind: "configuration", outcome: "not-sent" });
      expect(() => new Flowglad({ apiKey: "k", baseUrl })).toThrow(refused);
      expect(() => createClient({ apiKey: "k", baseUrl })).toThrow(refused);
      expect(() => createClient({ apiKey: "k", baseUrl })).not.toThrow(/user:pass/u);
    },
  );
});

describe("a derived client", () => {
  it("has the first one's key and its own settings", async () => {
    const { url, received } = await startServer(json(200, created));
    const flowglad = new Flowglad({ apiKey: "sk_first", baseUrl: "http://127.0.0.1:1" });
    const derived = flowglad.withOptions({ baseUrl: url, headers: { "x-team": "checkout" } });
    expect(await derived.checkoutSessions.create(body)).toEqual(created);
    expect(received[0]?.headers).toMatchObject({
      authorization: "sk_first",
      "x-team": "checkout",
    });
  });

  it("sends what the description does not have, with the same key", async () => {
    const { url, received } = await startServer(json(200, { ok: true }));
    const flowglad = new Flowglad({ apiKey: "sk_first", baseUrl: url });
    expect(await flowglad.request("GET", "/api/v1/health")).toEqual({ ok: true });
    expect(received[0]).toMatchObject({ method: "GET", url: "/api/v1/health" });
    expect(received[0]?.headers.authorization).toBe("sk_first");
  });
});

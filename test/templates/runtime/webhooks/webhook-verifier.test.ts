import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { webhookVerifier } from "../../../../templates/runtime/webhooks/webhook-verifier.js";

// The vector of the Standard Webhooks reference libraries.
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const body = '{"test": 2432232314}';
const signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
const headers = {
  "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
  "webhook-timestamp": "1614265330",
  "webhook-signature": signature,
};
const other = `whsec_${btoa("x".repeat(24))}`;

beforeEach(() => vi.useFakeTimers({ now: 1_614_265_330_000, toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

const verify = webhookVerifier("Test", { secret });

describe("a webhook verifier", () => {
  test.each([
    ["a plain object", headers],
    [
      "names in another case",
      { ...headers, "webhook-id": undefined, "Webhook-Id": headers["webhook-id"] },
    ],
    ["Headers", new Headers(headers)],
    [
      "several signatures",
      { ...headers, "webhook-signature": `v1a,AA== v1,AAAA v1,!! ${signature}` },
    ],
  ])("accepts the known vector with %s", async (_, given) => {
    await expect(verify(body, given)).resolves.toBeUndefined();
    await expect(verify(new TextEncoder().encode(body), given)).resolves.toBeUndefined();
  });

  test("accepts what one of several secrets has signed", async () => {
    const rotating = webhookVerifier("Test", { secret: [other, secret] });
    await expect(rotating(body, headers)).resolves.toBeUndefined();
  });

  test.each([
    ["a tampered body", `${body} `, headers, "webhook-signature"],
    ["another id", body, { ...headers, "webhook-id": "msg_1" }, "webhook-signature"],
    [
      "another timestamp",
      body,
      { ...headers, "webhook-timestamp": "1614265331" },
      "webhook-signature",
    ],
    [
      "an unknown version alone",
      body,
      { ...headers, "webhook-signature": "v2,AAAA" },
      "webhook-signature",
    ],
    ["a missing header", body, { ...headers, "webhook-id": undefined }, "webhook-id"],
    ["a header twice", body, { ...headers, "Webhook-Id": "msg_1" }, "webhook-id"],
    [
      "a timestamp that is none",
      body,
      { ...headers, "webhook-timestamp": "1e9" },
      "webhook-timestamp",
    ],
  ])(
    "refuses %s, with an error that names the header and nothing secret",
    async (_, raw, given, header) => {
      const error: unknown = await verify(raw, given).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ kind: "validation", issues: [{ path: `headers/${header}` }] });
      expect(JSON.stringify(error) + String(error)).not.toMatch(/MfKQ9r8|2432232314|g0hM9/);
    },
  );

  test("refuses what another secret has signed", async () => {
    await expect(webhookVerifier("Test", { secret: other })(body, headers)).rejects.toMatchObject({
      kind: "validation",
    });
  });

  test.each([
    ["old", 301, "is too old"],
    ["early", -301, "is too far in the future"],
  ])(
    "refuses a message that is too %s, by a tolerance that can be set",
    async (_, seconds, message) => {
      vi.setSystemTime((1_614_265_330 + seconds) * 1_000);
      await expect(verify(body, headers)).rejects.toThrow(message);
      const patient = webhookVerifier("Test", { secret, toleranceSeconds: 301 });
      await expect(patient(body, headers)).resolves.toBeUndefined();
    },
  );

  test.each([
    [""],
    ["whsec_"],
    ["whsec_short"],
    ["whsec_not base64 at all, is it?"],
    [[]],
    [[secret, ""]],
  ])("is not made with the secret %j", (malformed) => {
    expect(() => webhookVerifier("Test", { secret: malformed })).toThrow(
      expect.objectContaining({ kind: "configuration" }),
    );
  });
});

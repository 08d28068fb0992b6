import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { noProgress } from "../../../../templates/runtime/call.js";
import { signatureCheck } from "../../../../templates/runtime/webhooks/signature-check.js";

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

const context = noProgress("Test", "verifyWebhook");
const verify = signatureCheck(context, { secret });

describe("a signature check", () => {
  test.each([
    ["a plain object", headers],
    [
      "names in another case",
      { ...headers, "webhook-id": undefined, "Webhook-Id": headers["webhook-id"] },
    ],
    ["Headers", new Headers(headers)],
    [
      "Headers of another realm",
      { get: (name: string) => new Headers(headers).get(name) } as Headers,
    ],
    [
      "the names that Svix gives them",
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.replace("webhook", "svix"), value]),
      ),
    ],
    [
      "several signatures",
      { ...headers, "webhook-signature": `v1a,AA== v1,AAAA v1,!! ${signature}` },
    ],
  ])("accepts the known vector with %s", async (_, given) => {
    await expect(verify(body, given)).resolves.toEqual(new TextEncoder().encode(body));
    const bytes = new TextEncoder().encode(body);
    await expect(verify(bytes, given)).resolves.toEqual(bytes);
    await expect(verify(bytes.buffer, given)).resolves.toEqual(bytes);
  });

  test("accepts what one of several secrets has signed", async () => {
    const rotating = signatureCheck(context, { secret: [other, secret] });
    await expect(rotating(body, headers)).resolves.toEqual(new TextEncoder().encode(body));
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
    await expect(signatureCheck(context, { secret: other })(body, headers)).rejects.toMatchObject({
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
      const patient = signatureCheck(context, { secret, toleranceSeconds: 301 });
      await expect(patient(body, headers)).resolves.toEqual(new TextEncoder().encode(body));
    },
  );

  test.each([
    [""],
    ["whsec_"],
    [undefined as unknown as string],
    ["whsec_short"],
    ["whsec_not base64 at all, is it?"],
    [[]],
    [[secret, ""]],
  ])("is not made with the secret %j", (malformed) => {
    expect(() => signatureCheck(context, { secret: malformed })).toThrow(
      expect.objectContaining({ kind: "configuration" }),
    );
  });
});

import { describe, expect, it, vi } from "vitest";
import {
  createCheckoutSession,
  createClient,
  CreateCheckoutSessionResponseSchema,
  ValidationError,
  type CreateCheckoutSessionRequest,
  type ReportedIssue,
} from "../../../generated/index.js";
import { apiKey, body, created, documentedError, errorOf, faces } from "../support/checkout.js";
import { json, startServer } from "../support/loopback-server.js";
import { record } from "../../spec/flowglad-document.js";

/** A documented answer whose status is none. */
const unexpected = answerWith({ status: 7 });

/** A documented answer with a status and a key that the description does not know yet. */
const extended = answerWith({ status: "paused", region: "eu" });

function answerWith(session: object) {
  return {
    ...created,
    checkoutSession: { ...record(created["checkoutSession"]), ...session },
  };
}

/** A request that types cannot refuse and the description does. */
const invalid: CreateCheckoutSessionRequest = {
  checkoutSession: {
    type: "product",
    customerExternalId: "user_4821",
    quantity: 0,
    successUrl: "https://shop.example/thanks",
    cancelUrl: "https://shop.example/cart",
  },
};

describe.each(faces)("a response to %s that does not validate", (_, create) => {
  it("is reported with its operation, place and rule, and still returned", async () => {
    const { url } = await startServer(json(200, unexpected));
    const onValidationIssue = vi.fn<(issue: ReportedIssue) => void>();
    expect(await create({ baseUrl: url, onValidationIssue })).toEqual(unexpected);
    expect(onValidationIssue).toHaveBeenCalledOnce();
    expect(onValidationIssue.mock.calls[0]?.[0]).toMatchObject({
      operation: "createCheckoutSession",
      direction: "response",
      path: "/checkoutSession/status",
      rule: "invalid_value",
    });
  });

  it("is an error under the policy `throw`: the session exists", async () => {
    const { url } = await startServer(json(200, unexpected));
    const error = await errorOf(create({ baseUrl: url, validation: { response: "throw" } }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      kind: "validation",
      direction: "response",
      outcome: "unknown",
      issues: [{ path: "/checkoutSession/status", rule: "invalid_value" }],
    });
  });

  it("is no issue where it only knows more than the description, unless the setting says so", async () => {
    const { url } = await startServer(json(200, extended));
    const onValidationIssue = vi.fn<(issue: ReportedIssue) => void>();
    expect(await create({ baseUrl: url, onValidationIssue })).toEqual(extended);
    expect(onValidationIssue).not.toHaveBeenCalled();
    const validation = { additions: "report" } as const;
    expect(await create({ baseUrl: url, onValidationIssue, validation })).toEqual(extended);
    expect(onValidationIssue).toHaveBeenCalledWith(
      expect.objectContaining({ path: "/checkoutSession/status", rule: "invalid_value" }),
    );
  });

  it("is not looked at under the policy `off`", async () => {
    const { url } = await startServer(json(200, unexpected));
    const onValidationIssue = vi.fn<(issue: ReportedIssue) => void>();
    const validation = { response: "off" } as const;
    expect(await create({ baseUrl: url, onValidationIssue, validation })).toEqual(unexpected);
    expect(onValidationIssue).not.toHaveBeenCalled();
  });

  it("stays an HTTP error, undeclared under the policy `throw`, when its status is one", async () => {
    const { url } = await startServer(json(400, { message: 1 }));
    const error = await errorOf(create({ baseUrl: url, validation: { response: "throw" } }));
    expect(error).toMatchObject({ kind: "http", status: 400, declared: undefined });
    expect(error).toHaveProperty("body", { message: 1 });
  });
});

describe.each(faces)("a request of %s", (_, create) => {
  it("that does not validate sends nothing and names place and rule", async () => {
    const { url, received } = await startServer(json(200, created));
    const error = await errorOf(create({ baseUrl: url }, invalid));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      kind: "validation",
      direction: "request",
      outcome: "not-sent",
      attempts: 0,
    });
    expect(error.message).toContain("/checkoutSession");
    expect(received).toEqual([]);
  });

  it("that does not validate is sent under the policy `off`", async () => {
    const { url, received } = await startServer(json(400, documentedError("BadRequest")));
    const options = { baseUrl: url, validation: { request: "off" } } as const;
    expect(await errorOf(create(options, invalid))).toMatchObject({ kind: "http", status: 400 });
    expect(received).toHaveLength(1);
  });
});

describe("a client", () => {
  it("reports an issue once per operation, place and rule, and another client again", async () => {
    const { url } = await startServer(json(200, unexpected));
    const onValidationIssue = vi.fn<(issue: ReportedIssue) => void>();
    const options = { apiKey, baseUrl: url, onValidationIssue };
    const client = createClient(options);
    await createCheckoutSession(client, body);
    await createCheckoutSession(client, body);
    expect(onValidationIssue).toHaveBeenCalledTimes(1);
    await createCheckoutSession(createClient(options), body);
    expect(onValidationIssue).toHaveBeenCalledTimes(2);
  });

  it("gives a response that its validator accepts", async () => {
    const { url } = await startServer(json(200, created));
    const data = await createCheckoutSession(createClient({ apiKey, baseUrl: url }), body);
    expect(CreateCheckoutSessionResponseSchema.parse(data)).toEqual(created);
  });
});

import { describe, expect, expectTypeOf, it } from "vitest";
import {
  createCheckoutSession,
  createClient,
  Flowglad,
  type ApiCall,
  type CallResult,
  type CheckoutSessionsResource,
  type Client,
  type CreateCheckoutSessionFailure,
  type CreateCheckoutSessionRequest,
  type CreateCheckoutSessionResponse,
  type RequestOptions,
} from "../../generated/index.js";
import { compileOnly } from "./compile-only.js";
import { answering, created } from "./stubs.js";

const body: CreateCheckoutSessionRequest = {
  checkoutSession: {
    type: "add_payment_method",
    customerExternalId: "user_1",
    successUrl: "https://shop.example/thanks",
    cancelUrl: "https://shop.example/cart",
  },
};

type Call = ApiCall<CreateCheckoutSessionResponse, CreateCheckoutSessionFailure>;

describe("a call", () => {
  it("is a member of its resource, and a function that takes the client first", () => {
    expectTypeOf<Flowglad["checkoutSessions"]>().toEqualTypeOf<CheckoutSessionsResource>();
    expectTypeOf<CheckoutSessionsResource["create"]>().toEqualTypeOf<
      (body: CreateCheckoutSessionRequest, options?: RequestOptions) => Call
    >();
    expectTypeOf(createCheckoutSession).toEqualTypeOf<
      (client: Client, body: CreateCheckoutSessionRequest, options?: RequestOptions) => Call
    >();
  });

  it("takes the body, then options, neither of them the other way round", () => {
    const { checkoutSessions } = new Flowglad();
    const client = createClient();
    compileOnly(
      () => checkoutSessions.create(body, { timeoutMs: 1, maxRetries: 0 }),
      () => checkoutSessions.create(body, { signal: AbortSignal.abort(), headers: { a: 1 } }),
      () => checkoutSessions.create(body, undefined),
      // @ts-expect-error the body is required
      () => checkoutSessions.create(),
      // @ts-expect-error the body comes first
      () => checkoutSessions.create({ timeoutMs: 1 }, body),
      // @ts-expect-error the client comes first
      () => createCheckoutSession(body, client),
      // @ts-expect-error the class face is no client of the functions
      () => createCheckoutSession(checkoutSessions, body),
    );
  });

  it("refuses an idempotency key, which the operation does not declare", () => {
    const { checkoutSessions } = new Flowglad();
    compileOnly(
      // @ts-expect-error the server would ignore it
      () => checkoutSessions.create(body, { idempotencyKey: "key_1" }),
      // @ts-expect-error the server would ignore it
      () => createCheckoutSession(createClient(), body, { idempotencyKey: "key_1" }),
      // @ts-expect-error the operation has no cookies
      () => checkoutSessions.create(body, { cookies: { a: "b" } }),
      // @ts-expect-error the body is an argument
      () => checkoutSessions.create(body, { body }),
    );
  });

  it("gives data when it is awaited, which the types name", async () => {
    const call = new Flowglad(answering(200, created)).checkoutSessions.create(body);
    const data = await call;
    expectTypeOf(data).toEqualTypeOf<CreateCheckoutSessionResponse>();
    expectTypeOf(call).toExtend<Promise<CreateCheckoutSessionResponse>>();
    expect(data).toEqual(created);
  });

  it("gives data, response and request id `.withResponse()`", async () => {
    const view = await createCheckoutSession(
      createClient(answering(200, created)),
      body,
    ).withResponse();
    expectTypeOf(view.data).toEqualTypeOf<CreateCheckoutSessionResponse>();
    expectTypeOf(view.response).toEqualTypeOf<Response>();
    expectTypeOf(view.requestId).toEqualTypeOf<string | undefined>();
    expect(view.response.status).toBe(200);
  });

  it("gives the untouched response `.asResponse()`", async () => {
    const response = await createCheckoutSession(
      createClient(answering(403, {})),
      body,
    ).asResponse();
    expectTypeOf(response).toEqualTypeOf<Response>();
    expect(response.status).toBe(403);
  });

  it("gives data or error as a value, which `ok` tells apart, by `.result()`", async () => {
    const call = createCheckoutSession(createClient(answering(200, created)), body);
    const result = await call.result();
    expectTypeOf(result).toEqualTypeOf<
      CallResult<CreateCheckoutSessionResponse, CreateCheckoutSessionFailure>
    >();
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<CreateCheckoutSessionResponse>();
    else expectTypeOf(result).not.toHaveProperty("data");
    expect(result.ok).toBe(true);
  });
});

describe("a request that the description does not have", () => {
  it("gives what the caller says, and nothing is known when nothing is said", () => {
    const flowglad = new Flowglad();
    compileOnly(() => {
      expectTypeOf(flowglad.request("GET", "/health")).toEqualTypeOf<ApiCall<unknown>>();
      const health = flowglad.request<{ ok: boolean }>("POST", "/health", { body: { a: 1 } });
      expectTypeOf(health).toEqualTypeOf<ApiCall<{ ok: boolean }>>();
    });
  });
});

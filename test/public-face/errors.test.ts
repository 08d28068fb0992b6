import { describe, expect, expectTypeOf, it } from "vitest";
import type { NetworkError } from "../../generated/index.js";
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  createCheckoutSession,
  createClient,
  FlowgladError,
  HttpError,
  InternalServerError,
  isFlowgladError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
  type AbortedError,
  type AnyApiError,
  type CallResult,
  type ConfigurationError,
  type CreateCheckoutSessionFailure,
  type CreateCheckoutSessionResponse,
  type ErrorBody,
  type HttpErrorOf,
  type ParseError,
  type RedirectError,
  type TimeoutError,
  type ValidationError,
} from "../../generated/index.js";
import { compileOnly } from "./compile-only.js";
import { answering, created } from "./stubs.js";

type Created = CallResult<CreateCheckoutSessionResponse, CreateCheckoutSessionFailure>;
type Failure = Extract<Created, { ok: false }>["error"];

/** Says what a call came to. Every way that it can end has a case: with one missing this would not compile. */
function describeResult(result: Created): string {
  if (result.ok) return `created ${result.data.checkoutSession.id}`;
  const { error } = result;
  switch (error.kind) {
    case "http":
      return describeHttp(error);
    case "network":
      expectTypeOf(error).toEqualTypeOf<NetworkError>();
      return `network, ${error.outcome}`;
    case "timeout":
      expectTypeOf(error).toEqualTypeOf<TimeoutError>();
      return `timeout after ${String(error.attempts)}`;
    case "aborted":
      expectTypeOf(error).toEqualTypeOf<AbortedError>();
      return "aborted";
    case "validation":
      expectTypeOf(error).toEqualTypeOf<ValidationError>();
      return `${error.direction} ${error.issues.map(({ path }) => path).join()}`;
    case "parse":
      expectTypeOf(error).toEqualTypeOf<ParseError>();
      return `parse ${String(error.status)}`;
    case "redirect":
      expectTypeOf(error).toEqualTypeOf<RedirectError>();
      return `from ${error.from} to ${error.to ?? "somewhere"}`;
    case "configuration":
      expectTypeOf(error).toEqualTypeOf<ConfigurationError>();
      return error.message;
  }
}

function describeHttp(error: Extract<Failure, { kind: "http" }>): string {
  switch (error.declared) {
    case "400":
      expectTypeOf(error).toEqualTypeOf<BadRequestError<"400", ErrorBody>>();
      return `bad request: ${error.body.message}`;
    case "401":
      expectTypeOf(error).toEqualTypeOf<AuthenticationError<"401", ErrorBody>>();
      return `authentication: ${error.body.code}`;
    case "403":
      expectTypeOf(error).toEqualTypeOf<PermissionDeniedError<"403", ErrorBody>>();
      return `permission: ${error.body.code}`;
    case "500":
      expectTypeOf(error).toEqualTypeOf<InternalServerError<"500", ErrorBody>>();
      return `server: ${error.body.issues?.[0]?.message ?? error.body.message}`;
    case undefined:
      expectTypeOf(error.body).toBeUnknown();
      return `undeclared ${String(error.status)}`;
  }
}

const body = {
  checkoutSession: {
    type: "add_payment_method",
    customerExternalId: "user_1",
    successUrl: "https://shop.example/thanks",
    cancelUrl: "https://shop.example/cart",
  },
} as const;

describe("the error of `.result()`", () => {
  it.each([
    [200, created, "created chckt_session_9f27"],
    [400, { code: "BAD", message: "no price" }, "bad request: no price"],
    [401, { code: "WHO", message: "" }, "authentication: WHO"],
    [403, { code: "NO", message: "" }, "permission: NO"],
    [500, { code: "OOPS", message: "sorry" }, "server: sorry"],
    [409, { code: "TWICE" }, "undeclared 409"],
  ])("is an exhaustive union that says what a %i is", async (status, answer, told) => {
    const client = createClient(answering(status, answer));
    expect(describeResult(await createCheckoutSession(client, body).result())).toBe(told);
  });

  it("has a body of the declared type only where the status is declared", () => {
    type Http = Extract<Failure, { kind: "http" }>;
    expectTypeOf<Http["declared"]>().toEqualTypeOf<"400" | "401" | "403" | "500" | undefined>();
    expectTypeOf<Http["body"]>().toBeUnknown();
    expectTypeOf<Http["status"]>().toEqualTypeOf<number>();
    expectTypeOf<Extract<Http, { declared: "403" }>["body"]>().toEqualTypeOf<ErrorBody>();
  });
});

describe("a class of errors", () => {
  it("is that of the status where it has one, and the family's where it has none", () => {
    expectTypeOf<HttpErrorOf<"429", string>>().toEqualTypeOf<RateLimitError<"429", string>>();
    expectTypeOf<HttpErrorOf<"503", string>>().toEqualTypeOf<InternalServerError<"503", string>>();
    expectTypeOf<HttpErrorOf<"5XX", string>>().toEqualTypeOf<InternalServerError<"5XX", string>>();
    expectTypeOf<HttpErrorOf<"418", string>>().toEqualTypeOf<HttpError<"418", string>>();
    expectTypeOf<HttpErrorOf<"4XX", string>>().toEqualTypeOf<HttpError<"4XX", string>>();
    expectTypeOf<HttpErrorOf<"default", null>>().toEqualTypeOf<HttpError<"default", null>>();
  });

  it("narrows what was caught by `instanceof`, to a response with its status", async () => {
    const call = createCheckoutSession(createClient(answering(500, {})), body);
    const caught: unknown = await call.catch((error: unknown) => error);
    expect(caught).toBeInstanceOf(FlowgladError);
    expect(caught).toBeInstanceOf(HttpError);
    expect(caught).toBeInstanceOf(InternalServerError);
    if (!(caught instanceof HttpError)) return;
    expectTypeOf(caught.status).toEqualTypeOf<number>();
    expectTypeOf(caught.headers).toEqualTypeOf<Headers>();
    expectTypeOf<(typeof caught)["kind"]>().toEqualTypeOf<"http">();
  });

  it("narrows `body` to unknown by `instanceof`, whichever class it is", () => {
    compileOnly(() => (caught: unknown) => {
      if (caught instanceof HttpError) {
        expectTypeOf(caught).toEqualTypeOf<HttpError>();
        expectTypeOf(caught.body).toBeUnknown();
        expectTypeOf(caught.declared).toEqualTypeOf<string | undefined>();
        // @ts-expect-error nothing is known of the body
        void caught.body.message;
      }
      if (caught instanceof BadRequestError) expectTypeOf(caught).toEqualTypeOf<BadRequestError>();
      if (caught instanceof AuthenticationError)
        expectTypeOf(caught).toEqualTypeOf<AuthenticationError>();
      if (caught instanceof PermissionDeniedError)
        expectTypeOf(caught).toEqualTypeOf<PermissionDeniedError>();
      if (caught instanceof NotFoundError) expectTypeOf(caught).toEqualTypeOf<NotFoundError>();
      if (caught instanceof ConflictError) expectTypeOf(caught).toEqualTypeOf<ConflictError>();
      if (caught instanceof UnprocessableEntityError)
        expectTypeOf(caught).toEqualTypeOf<UnprocessableEntityError>();
      if (caught instanceof RateLimitError) expectTypeOf(caught).toEqualTypeOf<RateLimitError>();
      if (caught instanceof InternalServerError)
        expectTypeOf(caught).toEqualTypeOf<InternalServerError>();
    });
  });

  it("keeps what is known of an error by `instanceof`", () => {
    compileOnly(() => (failure: Failure) => {
      if (failure instanceof HttpError && failure.declared === "403")
        expectTypeOf(failure.body).toEqualTypeOf<ErrorBody>();
      if (failure instanceof BadRequestError)
        expectTypeOf<(typeof failure)["kind"]>().toEqualTypeOf<"http">();
    });
  });

  it("says of each error what it needs to be acted upon", () => {
    expectTypeOf<FlowgladError["outcome"]>().toEqualTypeOf<"not-sent" | "rejected" | "unknown">();
    expectTypeOf<FlowgladError["operation"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<FlowgladError["requestId"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<FlowgladError["attempts"]>().toEqualTypeOf<number>();
    expectTypeOf<HttpError["retryAfterMs"]>().toEqualTypeOf<number | undefined>();
  });
});

describe("the guard", () => {
  it("narrows what was caught to every error, told apart by `kind`", () => {
    const caught: unknown = undefined;
    expectTypeOf(isFlowgladError).guards.toEqualTypeOf<AnyApiError>();
    expectTypeOf<AnyApiError["kind"]>().toEqualTypeOf<FlowgladError["kind"]>();
    if (isFlowgladError(caught) && caught.kind === "network")
      expectTypeOf(caught).toEqualTypeOf<NetworkError>();
    expect([isFlowgladError(caught), isFlowgladError(new Error("mine"))]).toEqual([false, false]);
  });
});

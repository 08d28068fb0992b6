import { describe, expectTypeOf, test } from "vitest";
import type { ApiCall, ResponseWithData } from "../../../templates/runtime/api-call.js";
import type { AnyApiError } from "../../../templates/runtime/errors/call-failure.js";
import type { Client } from "../../../templates/runtime/client.js";
import type { Fetch } from "../../../templates/runtime/client-options.js";
import type {
  BadRequestError,
  InternalServerError,
} from "../../../templates/runtime/errors/status-errors.js";
import type { HttpErrorOf } from "../../../templates/runtime/errors/http-error-of.js";
import type { HttpError } from "../../../templates/runtime/errors/http-error.js";
import { Flowglad, createPayment, isFlowgladError, retrieveReport } from "./fixture/index.js";
import type { CreateCheckoutSessionFailure } from "./fixture/operations/checkout-sessions.js";
import { createCheckoutSession } from "./fixture/operations/checkout-sessions.js";
import type {
  CreateCheckoutSessionBody,
  CreateCheckoutSessionResponse,
  ErrorBody,
  UnauthorizedBody,
} from "./fixture/types.js";

/** These are compiled, never run. */
function compiled(_: (client: Client, body: CreateCheckoutSessionBody) => unknown): void {
  return undefined;
}

describe("the views of a call", () => {
  test("are typed by the operation", () => {
    type Call = ApiCall<CreateCheckoutSessionResponse, CreateCheckoutSessionFailure>;
    expectTypeOf(createCheckoutSession).returns.toEqualTypeOf<Call>();
    expectTypeOf<Awaited<Call>>().toEqualTypeOf<CreateCheckoutSessionResponse>();
    expectTypeOf<Call>().toExtend<Promise<CreateCheckoutSessionResponse>>();
    expectTypeOf<Awaited<ReturnType<Call["withResponse"]>>>().toEqualTypeOf<
      ResponseWithData<CreateCheckoutSessionResponse>
    >();
    expectTypeOf<Awaited<ReturnType<Call["asResponse"]>>>().toEqualTypeOf<Response>();
  });
});

describe("the failures of `.result()`", () => {
  test("are exhaustive over `kind`, and narrow the body on `declared`", () => {
    compiled(async (client, body) => {
      const result = await createCheckoutSession(client, body).result();
      if (result.ok) return result.data.url;
      const { error } = result;
      switch (error.kind) {
        case "http":
          if (error.declared === "400") expectTypeOf(error.body).toEqualTypeOf<ErrorBody>();
          if (error.declared === "401") expectTypeOf(error.body).toEqualTypeOf<UnauthorizedBody>();
          if (error.declared === "5XX") expectTypeOf(error.body).toEqualTypeOf<ErrorBody>();
          if (error.declared === undefined) expectTypeOf(error.body).toEqualTypeOf<unknown>();
          // @ts-expect-error the operation does not declare 404
          return error.declared === "404";
        case "validation":
          return error.issues;
        case "redirect":
          return error.from;
        case "parse":
          return error.status;
        case "network":
        case "timeout":
        case "aborted":
        case "configuration":
          return error.cause;
      }
      expectTypeOf(error).toEqualTypeOf<never>();
      return undefined;
    });
  });

  test("have the class of their status", () => {
    expectTypeOf<HttpErrorOf<"400", ErrorBody>>().toEqualTypeOf<
      BadRequestError<"400", ErrorBody>
    >();
    expectTypeOf<HttpErrorOf<"503", 1>>().toEqualTypeOf<InternalServerError<"503", 1>>();
    expectTypeOf<HttpErrorOf<"5XX", 1>>().toEqualTypeOf<InternalServerError<"5XX", 1>>();
    expectTypeOf<HttpErrorOf<"default", 1>>().toEqualTypeOf<HttpError<"default", 1>>();
    expectTypeOf<HttpErrorOf<"4XX", 1>>().toEqualTypeOf<HttpError<"4XX", 1>>();
  });

  test("are what the guard narrows to", () => {
    expectTypeOf(isFlowgladError).guards.toEqualTypeOf<AnyApiError>();
  });
});

describe("options", () => {
  test("`idempotencyKey` compiles only where the operation declares a key", () => {
    compiled((client, body) => {
      // @ts-expect-error this operation declares none, so that the server would ignore it
      createCheckoutSession(client, body, { idempotencyKey: "k" });
      return createPayment(client, { amount: 1 }, { idempotencyKey: "k" });
    });
  });

  test("are required exactly when one of their declared members is", () => {
    compiled((client) => {
      const path = { year: 1, name: "n" };
      // @ts-expect-error the header X-Tenant is required
      retrieveReport(client, path, {});
      // @ts-expect-error and it is a text
      retrieveReport(client, path, {}, { headers: { "X-Tenant": 1 } });
      return retrieveReport(client, path, {}, { headers: { "X-Tenant": "t", "X-Any": "x" } });
    });
  });

  test("a body is no option of an operation that takes it as an argument", () => {
    compiled((client, body) =>
      // @ts-expect-error the body is the second argument
      createCheckoutSession(client, body, { body }),
    );
  });

  test("undefined counts as absent", () => {
    compiled((client, body) =>
      createCheckoutSession(client, body, {
        timeoutMs: undefined,
        signal: undefined,
        headers: undefined,
      }),
    );
  });

  test("the platform's fetch is a fetch", () => {
    expectTypeOf<typeof globalThis.fetch>().toExtend<Fetch>();
  });

  test("middleware is typed by the operations of the client", () => {
    compiled(
      () =>
        new Flowglad({
          middleware: [
            {
              onRequest: ({ operation }) => {
                // @ts-expect-error the client has no such operation
                if (operation.id === "createNothing") return;
                expectTypeOf(operation.id).toExtend<string>();
              },
            },
          ],
        }),
    );
  });
});

import {
  CreateCheckoutSessionRequestSchema,
  CreateCheckoutSessionResponseSchema,
  ErrorBodySchema,
} from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { HttpErrorOf } from "../runtime/errors/http-error-of.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import type {
  CreateCheckoutSessionRequest,
  CreateCheckoutSessionResponse,
  ErrorBody,
} from "../types.js";

function createCheckoutSessionDescriptor(): Operation {
  return {
    id: "createCheckoutSession",
    method: "POST",
    path: "/api/v1/checkout-sessions",
    security: [["ApiKeyAuth"]],
    request: {
      required: true,
      content: { "application/json": { schema: CreateCheckoutSessionRequestSchema } },
    },
    responses: {
      "200": { content: { "application/json": { schema: CreateCheckoutSessionResponseSchema } } },
      "400": { content: { "application/json": { schema: ErrorBodySchema } } },
      "401": { content: { "application/json": { schema: ErrorBodySchema } } },
      "403": { content: { "application/json": { schema: ErrorBodySchema } } },
      "500": { content: { "application/json": { schema: ErrorBodySchema } } },
    },
  };
}

/** What `createCheckoutSession` may fail with, beside what every call may. */
export type CreateCheckoutSessionFailure =
  | HttpErrorOf<"400", ErrorBody>
  | HttpErrorOf<"401", ErrorBody>
  | HttpErrorOf<"403", ErrorBody>
  | HttpErrorOf<"500", ErrorBody>;

/**
 * Create a checkout session
 *
 * Opens a hosted page on which a customer can pay, and answers with its address.
 *
 * `POST /api/v1/checkout-sessions`
 */
export function createCheckoutSession(
  client: Client,
  body: CreateCheckoutSessionRequest,
  options?: RequestOptions,
): ApiCall<CreateCheckoutSessionResponse, CreateCheckoutSessionFailure> {
  return send(client, createCheckoutSessionDescriptor(), { body }, options);
}

/**
 * The operations of `checkoutSessions`.
 *
 * Hosted pages on which customers pay.
 */
export class CheckoutSessionsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Create a checkout session
   *
   * Opens a hosted page on which a customer can pay, and answers with its address.
   *
   * `POST /api/v1/checkout-sessions`
   */
  create(
    body: CreateCheckoutSessionRequest,
    options?: RequestOptions,
  ): ApiCall<CreateCheckoutSessionResponse, CreateCheckoutSessionFailure> {
    return createCheckoutSession(this.#client, body, options);
  }
}

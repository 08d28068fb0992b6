import { OrderPaidSchema } from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import type { OrderPaid } from "../types.js";

function verifyWebhookOperationDescriptor(): Operation {
  return {
    id: "verifyWebhookOperation",
    method: "GET",
    path: "/webhook-events/{id}",
    responses: { "200": { content: { "application/json": { schema: OrderPaidSchema } } } },
  };
}

/** What `verifyWebhookOperation` may fail with, beside what every call may. */
export type VerifyWebhookOperationFailure = never;

/**
 * Has the name of the function that verifies.
 *
 * `GET /webhook-events/{id}`
 */
export function verifyWebhookOperation(
  client: Client,
  id: string,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<OrderPaid, VerifyWebhookOperationFailure> {
  return send(client, verifyWebhookOperationDescriptor(), { path: { id }, query }, options);
}

/** The operations of `webhookEvents`. */
export class WebhookEventsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Has the name of the function that verifies.
   *
   * `GET /webhook-events/{id}`
   */
  retrieve(
    id: string,
    query?: undefined,
    options?: RequestOptions,
  ): ApiCall<OrderPaid, VerifyWebhookOperationFailure> {
    return verifyWebhookOperation(this.#client, id, query, options);
  }
}

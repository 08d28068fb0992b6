import { OrderPaidSchema, OrderRefundedBodySchema } from "./checks.js";
import { examine } from "./runtime/examine.js";
import type { WebhookHeaders } from "./runtime/webhooks/signature-check.js";
import { taggedEvents } from "./runtime/webhooks/tagged-events.js";
import {
  type WebhookDefinition,
  type WebhookOptions,
  type WebhookVerifier,
  type WebhookVerifierOptions,
  webhookVerifier,
} from "./runtime/webhooks/webhook-verifier.js";
import type { OrderPaid, OrderRefundedBody } from "./types.js";

/** Every event that the API sends; `type` says which one it is. */
export type ApiClientWebhookEvent = OrderPaid | OrderRefundedBody;

const webhooks: WebhookDefinition<ApiClientWebhookEvent> = {
  client: "ApiClient",
  read: /* @__PURE__ */ taggedEvents(
    "type",
    [
      { values: ["order.paid"], schema: OrderPaidSchema },
      { values: ["order.refunded", "order.charged_back"], schema: OrderRefundedBodySchema },
    ],
    { examine },
  ),
};

/**
 * The event of a request that the API has sent, by Standard Webhooks: `rawBody` is the body exactly
 * as it came, `secret` one or several. What is not signed with one of them, too old, or no event that is known
 * (the rule of its issue is `unknown_event`) is a `ValidationError`; a secret that is none is a
 * `ConfigurationError`.
 */
export async function verifyWebhook(
  rawBody: string | Uint8Array | ArrayBuffer,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options: WebhookOptions<never> = {},
): Promise<ApiClientWebhookEvent> {
  return webhookVerifier(webhooks, { ...options, secret })(rawBody, headers);
}

/**
 * Makes what `verifyWebhook` does with its secret and options filled in.
 *
 * Throws a `ConfigurationError` when the secret is empty or malformed.
 */
export function createWebhookVerifier(
  options: WebhookVerifierOptions<never>,
): WebhookVerifier<ApiClientWebhookEvent> {
  return webhookVerifier(webhooks, options);
}

import { findIssues } from "./runtime/find-issues.js";
import type { RawBody, WebhookHeaders, WebhookSecret } from "./runtime/webhooks/signature-check.js";
import { taggedEvents } from "./runtime/webhooks/tagged-events.js";
import {
  type WebhookDefinition,
  type WebhookOptions,
  type WebhookVerifier,
  type WebhookVerifierOptions,
  webhookVerifier,
} from "./runtime/webhooks/webhook-verifier.js";
import { OrderPaidSchema, OrderRefundedBodySchema } from "./schemas.js";
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
    findIssues,
  ),
};

/**
 * Gives the event of a request that the API has sent, by Standard Webhooks: the body exactly as it came, the headers, and the secret, of which there may be several.
 *
 * Rejects with a `ValidationError` what is not signed with the secret, too old, or no event that is known (then `issues[0].rule` is `unknown_event`), and with a `ConfigurationError` a secret that is none.
 */
export async function verifyWebhook(
  rawBody: RawBody,
  headers: WebhookHeaders,
  secret: WebhookSecret,
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

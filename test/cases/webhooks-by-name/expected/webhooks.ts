import { OnPetGoneBodySchema, PetSchema } from "./checks.js";
import { examine } from "./runtime/examine.js";
import { namedEvents } from "./runtime/webhooks/named-events.js";
import type { WebhookHeaders } from "./runtime/webhooks/signature-check.js";
import {
  type WebhookDefinition,
  type WebhookOptions,
  type WebhookVerifier,
  type WebhookVerifierOptions,
  webhookVerifier,
} from "./runtime/webhooks/webhook-verifier.js";
import type { OnPetGoneBody, Pet } from "./types.js";

/**
 * A pet has come.
 *
 * The webhook `newPet`.
 *
 * @deprecated
 */
export interface NewPetEvent {
  readonly webhook: "newPet";
  readonly payload: Pet;
}

/** The webhook `pet-gone/event`. */
export interface PetGoneEvent {
  readonly webhook: "pet-gone/event";
  readonly payload: OnPetGoneBody;
}

/** The webhook `log`. */
export interface LogEvent {
  readonly webhook: "log";
  readonly payload: string;
}

/** The webhook `picture`. */
export interface PictureEvent {
  readonly webhook: "picture";
  readonly payload: Uint8Array;
}

/** The webhook `ping`. */
export interface PingEvent {
  readonly webhook: "ping";
  readonly payload: undefined;
}

/** Every event that the API sends; `webhook` says which one it is. */
export type WebhookEvent = NewPetEvent | PetGoneEvent | LogEvent | PictureEvent | PingEvent;

const webhooks: WebhookDefinition<WebhookEvent> = {
  client: "ApiClient",
  read: /* @__PURE__ */ namedEvents(
    [
      { webhook: "newPet", schema: PetSchema },
      { webhook: "pet-gone/event", schema: OnPetGoneBodySchema },
      { webhook: "log", body: "text" },
      { webhook: "picture", body: "bytes" },
      { webhook: "ping", body: "nothing" },
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
  options: WebhookOptions<WebhookEvent["webhook"]> = {},
): Promise<WebhookEvent> {
  return webhookVerifier(webhooks, { ...options, secret })(rawBody, headers);
}

/**
 * Makes what `verifyWebhook` does with its secret and options filled in.
 *
 * Throws a `ConfigurationError` when the secret is empty or malformed.
 */
export function createWebhookVerifier(
  options: WebhookVerifierOptions<WebhookEvent["webhook"]>,
): WebhookVerifier<WebhookEvent> {
  return webhookVerifier(webhooks, options);
}

import { apiErrorOf } from "../arrival.js";
import { noProgress } from "../call.js";
import { signatureCheck } from "./signature-check.js";
import type { RawBody, SignatureOptions, WebhookHeaders } from "./signature-check.js";
import type { ReadEvent } from "./webhook-events.js";

/** The webhooks of an API as data. */
export interface WebhookDefinition<Event> {
  /** The name of the client, which its errors carry. */
  readonly client: string;
  readonly read: ReadEvent;
  /** Only a type: what `read` gives. */
  readonly event?: Event;
}

/** How webhooks are verified, beside the secret. */
export interface WebhookOptions<Webhook extends string = string> {
  /** How far the timestamp may be from now, either way, in seconds; 300. */
  readonly toleranceSeconds?: number | undefined;
  /** Whether a payload must validate; `throw`. The signature is checked in any case. */
  readonly validation?: "throw" | "off" | undefined;
  /** Which webhook it is, where neither the payload nor its schema tells. */
  readonly webhook?: Webhook | undefined;
}

/** What a verifier is made with. */
export interface WebhookVerifierOptions<Webhook extends string = string>
  extends WebhookOptions<Webhook>, SignatureOptions {}

/**
 * Gives the event of a request: its body exactly as it came, and its headers. Rejects with a `ValidationError` what is
 * not signed, too old, or no event that the specification has (`issues[0].rule` is `unknown_event`).
 */
export type WebhookVerifier<Event> = (rawBody: RawBody, headers: WebhookHeaders) => Promise<Event>;

/** Makes a verifier; an empty or malformed secret throws a `ConfigurationError` here. */
export function webhookVerifier<Event>(
  { client, read }: WebhookDefinition<Event>,
  { validation = "throw", webhook, ...signature }: WebhookVerifierOptions,
): WebhookVerifier<Event> {
  const context = noProgress(client, "verifyWebhook");
  const check = signatureCheck(context, signature);
  return async (rawBody, headers) => {
    try {
      const body = await check(rawBody, headers);
      return typed<Event>(await read({ body, context, validation, webhook }));
    } catch (thrown) {
      throw apiErrorOf(context, thrown, "the signature could not be checked");
    }
  };
}

/** The one place where an event gets its type: the emitter writes the type and `read` from the same schemas. */
function typed<Event>(event: unknown): Event {
  return event as Event;
}

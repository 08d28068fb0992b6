import { noProgress } from "../call.js";
import { ConfigurationError } from "../errors/configuration-error.js";
import { ValidationError } from "../errors/validation-error.js";
import { decodeBase64, secretBytes } from "./webhook-secret.js";

/** The headers of a request as servers give them: `Headers`, or an object with names in any case. */
export type WebhookHeaders =
  Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** How webhooks are verified. */
export interface WebhookVerifierOptions {
  /** The secret; several while one is replaced by another. */
  readonly secret: string | readonly string[];
  /** How far the timestamp may be from now, either way, in seconds; 300 by default. */
  readonly toleranceSeconds?: number | undefined;
}

/**
 * Verifies that a body, exactly as it came, was signed with the secret, and when (Standard Webhooks 1.0.0); a
 * `ValidationError` says what is wrong otherwise, and shows neither secret nor body.
 */
export type WebhookVerifier = (
  rawBody: string | Uint8Array,
  headers: WebhookHeaders,
) => Promise<void>;

/** Makes a verifier; an empty or malformed secret throws a `ConfigurationError` here. */
export function webhookVerifier(client: string, options: WebhookVerifierOptions): WebhookVerifier {
  const { secret, toleranceSeconds = 300 } = options;
  const context = noProgress(client);
  const secrets = (typeof secret === "string" ? [secret] : secret).map((text) =>
    secretBytes(text, context),
  );
  if (secrets.length === 0) throw new ConfigurationError("a webhook needs a secret", context);
  if (!(toleranceSeconds >= 0))
    throw new ConfigurationError("`toleranceSeconds` is no number of seconds", context);

  return async (rawBody, headers) => {
    const refuse = (header: string, message: string): ValidationError =>
      new ValidationError(context, "request", [
        { path: `headers/${header}`, rule: "webhook", message },
      ]);
    const read = (name: string): string => {
      const value = readHeader(headers, name);
      if (!value) throw refuse(name, "is missing");
      return value;
    };
    const [id, timestamp, signature] = [
      read("webhook-id"),
      read("webhook-timestamp"),
      read("webhook-signature"),
    ];
    if (!/^\d{1,15}$/.test(timestamp)) throw refuse("webhook-timestamp", "is no number of seconds");
    const age = Date.now() / 1_000 - Number(timestamp);
    if (Math.abs(age) > toleranceSeconds)
      throw refuse("webhook-timestamp", `is too ${age > 0 ? "old" : "far in the future"}`);
    const signed = signedContent(`${id}.${timestamp}.`, rawBody);
    if (!(await isSigned(secrets, signed, signaturesIn(signature))))
      throw refuse("webhook-signature", "has no signature of this body by the secret");
  };
}

function readHeader(headers: WebhookHeaders, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const values = Object.entries(headers).flatMap(([key, value]) =>
    key.toLowerCase() === name ? (value ?? []) : [],
  );
  // Which of several a sender meant cannot be known.
  return values.length === 1 ? values[0] : undefined;
}

/** Only `v1`, which is symmetric, is made with a shared secret; other versions are passed by. */
function signaturesIn(header: string): readonly Uint8Array<ArrayBuffer>[] {
  return header.split(" ").flatMap((part) => {
    const bytes = part.startsWith("v1,") ? decodeBase64(part.slice(3)) : undefined;
    return bytes ? [bytes] : [];
  });
}

function signedContent(head: string, rawBody: string | Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const body = typeof rawBody === "string" ? encoder.encode(rawBody) : rawBody;
  const start = encoder.encode(head);
  const content = new Uint8Array(start.length + body.length);
  content.set(start);
  content.set(body, start.length);
  return content;
}

/** Web Crypto compares in constant time itself. */
async function isSigned(
  secrets: readonly Uint8Array<ArrayBuffer>[],
  content: Uint8Array<ArrayBuffer>,
  signatures: readonly Uint8Array<ArrayBuffer>[],
): Promise<boolean> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  for (const secret of secrets) {
    const key = await crypto.subtle.importKey("raw", secret, algorithm, false, ["verify"]);
    for (const signature of signatures)
      if (await crypto.subtle.verify("HMAC", key, signature, content)) return true;
  }
  return false;
}

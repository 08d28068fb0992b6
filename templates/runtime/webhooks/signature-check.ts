import type { ErrorContext } from "../errors/api-error.js";
import { ConfigurationError } from "../errors/configuration-error.js";
import { ValidationError } from "../errors/validation-error.js";
import { decodeBase64, secretBytes } from "./webhook-secret.js";

/** The headers of a request as servers give them: `Headers`, or an object with names in any case. */
export type WebhookHeaders =
  Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The body of a request exactly as it came: parsed and printed again, it has another signature. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/** The secret that webhooks are signed with (`whsec_` and base64); several while one is replaced by another. */
export type WebhookSecret = string | readonly string[];

/** What signatures are checked against. */
export interface SignatureOptions {
  readonly secret: WebhookSecret;
  /** How far the timestamp may be from now, either way, in seconds; 300 by default. */
  readonly toleranceSeconds?: number | undefined;
}

/** Checks that a body was signed with the secret, and when; gives its bytes. */
export type SignatureCheck = (
  rawBody: RawBody,
  headers: WebhookHeaders,
) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Makes a check by Standard Webhooks 1.0.0, whose headers may also be named as Svix names them; an empty or malformed
 * secret throws a `ConfigurationError` here. A check throws a `ValidationError` that shows neither secret nor body.
 */
export function signatureCheck(context: ErrorContext, options: SignatureOptions): SignatureCheck {
  const { secret, toleranceSeconds = 300 } = options;
  const secrets = [secret].flat().map((text) => secretBytes(text, context));
  if (secrets.length === 0) throw new ConfigurationError("a webhook needs a secret", context);
  if (!(toleranceSeconds >= 0))
    throw new ConfigurationError("`toleranceSeconds` is no number of seconds", context);

  return async (rawBody, headers) => {
    const body = bytesOf(rawBody, context);
    const refuse = (header: string, message: string): ValidationError =>
      new ValidationError(context, "request", [
        { path: `headers/${header}`, rule: "webhook", message },
      ]);
    const family = readHeader(headers, "webhook-id") ? "webhook" : familyOf(headers);
    const read = (name: string): string => {
      const header = `${family}-${name}`;
      const value = readHeader(headers, header);
      if (!value) throw refuse(header, "is missing");
      return value;
    };
    const [id, timestamp, signature] = [read("id"), read("timestamp"), read("signature")];
    if (!/^\d{1,15}$/.test(timestamp))
      throw refuse(`${family}-timestamp`, "is no number of seconds");
    const age = Date.now() / 1_000 - Number(timestamp);
    if (Math.abs(age) > toleranceSeconds)
      throw refuse(`${family}-timestamp`, `is too ${age > 0 ? "old" : "far in the future"}`);
    const signed = join(new TextEncoder().encode(`${id}.${timestamp}.`), body);
    if (!(await isSigned(secrets, signed, signaturesIn(signature))))
      throw refuse(`${family}-signature`, "has no signature of this body by the secret");
    return body;
  };
}

function bytesOf(body: RawBody, context: ErrorContext): Uint8Array<ArrayBuffer> {
  if (typeof body === "string") return new TextEncoder().encode(body);
  // By its shape, since bytes may come from another realm.
  if ("byteLength" in Object(body)) return new Uint8Array(body);
  throw new ConfigurationError("a webhook is verified by its raw body, not a parsed one", context);
}

/** Svix signs in the same way under a name of its own; one that is missing is missed by the standard's. */
function familyOf(headers: WebhookHeaders): string {
  return readHeader(headers, "svix-id") ? "svix" : "webhook";
}

function readHeader(headers: WebhookHeaders, name: string): string | undefined {
  if (isHeaders(headers)) return headers.get(name) ?? undefined;
  const values = Object.entries(headers).flatMap(([key, value]) =>
    key.toLowerCase() === name ? (value ?? []) : [],
  );
  // Which of several a sender meant cannot be known.
  return values.length === 1 ? values[0] : undefined;
}

/** Also those of another realm or package. */
function isHeaders(headers: WebhookHeaders): headers is Headers {
  return typeof headers.get === "function";
}

/** Only `v1`, which is symmetric, is made with a shared secret; other versions are passed by. */
function signaturesIn(header: string): readonly Uint8Array<ArrayBuffer>[] {
  return header.split(" ").flatMap((part) => {
    const bytes = part.startsWith("v1,") ? decodeBase64(part.slice(3)) : undefined;
    return bytes ? [bytes] : [];
  });
}

function join(head: Uint8Array, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
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

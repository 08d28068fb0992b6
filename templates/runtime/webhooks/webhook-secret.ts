import type { ErrorContext } from "../errors/api-error.js";
import { ConfigurationError } from "../errors/configuration-error.js";

/** Standard Webhooks asks for 24 to 64 bytes; only fewer are a danger. */
const fewestBytes = 24;

/** The bytes of a secret (`whsec_` and base64, or base64 alone); what is none is refused without being shown. */
export function secretBytes(secret: unknown, context: ErrorContext): Uint8Array<ArrayBuffer> {
  // An environment variable that is not set reaches JavaScript as undefined.
  const bytes = decodeBase64(typeof secret === "string" ? secret.replace(/^whsec_/, "") : "");
  if (!bytes || bytes.length < fewestBytes)
    throw new ConfigurationError(
      `a webhook secret is \`whsec_\` and the base64 of at least ${fewestBytes} bytes`,
      context,
    );
  return bytes;
}

/** Undefined for what is no base64 (RFC 4648, section 4) with or without its padding. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

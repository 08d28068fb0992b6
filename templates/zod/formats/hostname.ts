import { isIdnaLabel } from "./idna-label.js";
import { decodePunycode } from "./punycode.js";

/** A host name of RFC 1123, section 2.1. A label that claims to be an internationalized one must be one (RFC 5891). */
export function isHostname(text: string): boolean {
  return text.length <= 253 && text.split(".").every(isHostnameLabel);
}

/** One part of a host name, in ASCII. */
export function isHostnameLabel(label: string): boolean {
  if (!/^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label)) return false;
  if (!/^xn--/i.test(label)) return true;
  const decoded = decodePunycode(label.slice(4).toLowerCase());
  return decoded !== undefined && isIdnaLabel(decoded);
}

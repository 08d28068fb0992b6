import { isIpv4 } from "./ipv4.js";
import { isIpv6 } from "./ipv6.js";

/** `Mailbox` of RFC 5321, section 4.1.2, with the sizes of section 4.5.3.1. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  const [local, domain] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  if (at < 1 || local.length > 64 || domain.length > 255) return false;
  return isLocalPart(local) && (isDomain(domain) || isAddressLiteral(domain));
}

function isLocalPart(text: string): boolean {
  if (text.startsWith('"')) return /^"(?:[ !#-[\]-~]|\\[ -~])*"$/.test(text);
  return text.split(".").every((atom) => /^[\w!#$%&'*+/=?^`{|}~-]+$/.test(atom));
}

function isDomain(text: string): boolean {
  return text.split(".").every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label));
}

function isAddressLiteral(text: string): boolean {
  const address = /^\[(IPv6:)?([^\]]*)\]$/i.exec(text);
  if (address === null) return false;
  const [, ipv6, literal = ""] = address;
  return ipv6 === undefined ? isIpv4(literal) : isIpv6(literal);
}

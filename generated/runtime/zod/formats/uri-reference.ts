import { isIpv6 } from "./ipv6.js";

/** `URI-reference` of RFC 3986, section 4.1. */
export function isUriReference(text: string): boolean {
  const [, scheme, authority, path = "", query = "", fragment = ""] = components.exec(text) ?? [];
  if (scheme !== undefined && !/^[a-z][a-z\d+.-]*$/i.test(scheme)) return false;
  if (authority !== undefined && !isAuthority(authority)) return false;
  // Without a scheme, a colon in the first segment would make one (section 4.2).
  if (scheme === undefined && authority === undefined && /^[^/]*:/.test(path)) return false;
  return isMadeOf(path, "/") && isMadeOf(query, "/?") && isMadeOf(fragment, "/?");
}

/** The expression of appendix B. */
const components = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/;

/** Whether a text consists of `pchar` and the characters in `more`. */
function isMadeOf(text: string, more: string): boolean {
  const rest = text.replace(/%[\da-f]{2}/gi, "").replace(/[\w.~!$&'()*+,;=:@-]+/g, "");
  return [...rest].every((character) => more.includes(character));
}

function isAuthority(text: string): boolean {
  const parts = /^(?:([^@]*)@)?(\[[^\]]*\]|[^:@]*)(?::\d*)?$/.exec(text);
  if (parts === null) return false;
  const [, user = "", host = ""] = parts;
  if (!isMadeOf(user, "")) return false;
  return host.startsWith("[") ? isIpLiteral(host.slice(1, -1)) : isMadeOf(host, "");
}

function isIpLiteral(text: string): boolean {
  return isIpv6(text) || /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i.test(text);
}

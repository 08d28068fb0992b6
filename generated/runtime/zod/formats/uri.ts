import { isUriReference } from "./uri-reference.js";

/** `URI` of RFC 3986, section 3: a reference with a scheme. */
export function isUri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(text) && isUriReference(text);
}

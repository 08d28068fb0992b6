import { isIriReference } from "./iri-reference.js";

/** `IRI` of RFC 3987, section 2.2: a reference with a scheme. */
export function isIri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(text) && isIriReference(text);
}

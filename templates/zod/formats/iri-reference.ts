import { isUriReference } from "./uri-reference.js";

/** `IRI-reference` of RFC 3987, section 2.2. */
export function isIriReference(text: string): boolean {
  // Its further characters are allowed wherever an unreserved one is; private ones in the query only.
  const query = text.replace(/\?[^#]*/u, (part) =>
    part.replace(/[\ue000-\uf8ff\u{f0000}-\u{10fffd}]/gu, "x"),
  );
  return isUriReference(
    query.replace(/[\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef\u{10000}-\u{effff}]/gu, "x"),
  );
}

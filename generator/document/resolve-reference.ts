import { parsePointer } from "./json-pointer.js";
import { baseUri } from "./schema-identifiers.js";
import { childNode, rootNode, type SpecNode, type Specification } from "./spec-document.js";

/**
 * What a `$ref` that stands in `from` leads to: RFC 3986 resolution against the nearest `$id`, else the document's URI,
 * then the RFC 6901 fragment or the anchor; undefined when it leads to nothing.
 */
export function resolveReference(
  specification: Specification,
  from: SpecNode,
  reference: string,
): SpecNode | undefined {
  const base = baseUri(specification, from);
  const found = resolveAgainst(base, specification, reference);
  if (found !== undefined || base === from.document.uri) return found;
  // Descriptions give schemas an `$id` and go on to refer to their own document by `#/components/…`.
  return resolveAgainst(from.document.uri, specification, reference);
}

/** The URI of what holds a reference's target, and the fragment; undefined where that is no URI. */
export function splitReference(
  reference: string,
  base: string,
): readonly [uri: string, fragment: string] | undefined {
  const hash = reference.indexOf("#");
  const target = hash < 0 ? reference : reference.slice(0, hash);
  const fragment = hash < 0 ? "" : decodeFragment(reference.slice(hash + 1));
  if (target === "") return [base, fragment];
  return URL.canParse(target, base) ? [new URL(target, base).href, fragment] : undefined;
}

/** Whether a reference that stands in `from` leads into a document that could not be read. */
export function leadsToUnread(
  specification: Specification,
  from: SpecNode,
  reference: string,
): boolean {
  const { unread } = specification;
  if (unread === undefined) return false;
  return [baseUri(specification, from), from.document.uri].some((base) =>
    unread.has(documentUri(reference, base)),
  );
}

/** The URI of the document that a reference names, from a base on; the text itself where that is no URI. */
export function documentUri(reference: string, base: string): string {
  const [target = ""] = reference.split("#", 1);
  return URL.canParse(target, base) ? new URL(target, base).href : target;
}

/** What references have led to, by their bases and their texts. */
interface Resolved {
  readonly identifiers: Specification["identifiers"];
  readonly byBase: Map<string, Map<string, SpecNode>>;
}

/** Each component is referred to many times, in every walk. What leads to nothing yet may lead to a document that is still read. */
const resolvedIn = new WeakMap<Specification["documents"], Resolved>();

function resolvedFrom(base: string, specification: Specification): Map<string, SpecNode> {
  const { documents, identifiers } = specification;
  let resolved = resolvedIn.get(documents);
  if (resolved === undefined || resolved.identifiers !== identifiers) {
    resolved = { identifiers, byBase: new Map() };
    resolvedIn.set(documents, resolved);
  }
  const known = resolved.byBase.get(base) ?? new Map<string, SpecNode>();
  resolved.byBase.set(base, known);
  return known;
}

function resolveAgainst(
  base: string,
  specification: Specification,
  reference: string,
): SpecNode | undefined {
  const resolved = resolvedFrom(base, specification);
  const known = resolved.get(reference);
  if (known !== undefined) return known;
  const found = findTarget(base, specification, reference);
  if (found !== undefined) resolved.set(reference, found);
  return found;
}

function findTarget(
  base: string,
  specification: Specification,
  reference: string,
): SpecNode | undefined {
  const { documents, identifiers } = specification;
  const [uri, fragment] = splitReference(reference, base) ?? [];
  if (uri === undefined || fragment === undefined) return undefined;
  const document = documents.get(uri);
  const resource = identifiers?.nodes.get(uri) ?? (document && rootNode(document));
  if (resource === undefined) return undefined;
  const tokens = parsePointer(fragment);
  // A document may give itself another URI than the one that it was read from.
  if (tokens === undefined)
    return identifiers?.nodes.get(`${baseUri(specification, resource)}#${fragment}`);
  return tokens.reduce<SpecNode | undefined>(
    (node, token) => (node === undefined ? undefined : childNode(node, token)),
    resource,
  );
}

/** A fragment is percent-encoded (RFC 6901, section 6); one that does not decode is taken as it stands. */
function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

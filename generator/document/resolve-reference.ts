import { parsePointer } from "./json-pointer.js";
import { childNode, rootNode, type SpecNode, type Specification } from "./spec-document.js";

/**
 * What a `$ref` that stands in `from` leads to (RFC 3986 resolution against the document's URI, then the RFC 6901
 * fragment); undefined when it leads to nothing.
 */
export function resolveReference(
  specification: Specification,
  from: SpecNode,
  reference: string,
): SpecNode | undefined {
  const [uri, fragment] = splitReference(reference, from.document.uri);
  const document = uri === undefined ? undefined : specification.documents.get(uri);
  const tokens = parsePointer(fragment);
  if (document === undefined || tokens === undefined) return undefined;
  let node: SpecNode | undefined = rootNode(document);
  for (const token of tokens) {
    if (node === undefined) return undefined;
    node = childNode(node, token);
  }
  return node;
}

function splitReference(reference: string, base: string): readonly [string | undefined, string] {
  const hash = reference.indexOf("#");
  const target = hash < 0 ? reference : reference.slice(0, hash);
  const fragment = hash < 0 ? "" : decodeFragment(reference.slice(hash + 1));
  if (target === "") return [base, fragment];
  return [URL.canParse(target, base) ? new URL(target, base).href : undefined, fragment];
}

/** A fragment is percent-encoded (RFC 6901, section 6); one that does not decode is taken as it stands. */
function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

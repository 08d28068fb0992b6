import { isJsonObject, member } from "./json-value.js";
import { rootNode, type SpecDocument, type SpecNode, type Specification } from "./spec-document.js";

/**
 * The names that schemas give themselves (JSON Schema 2020-12 core, section 8.2): `$id`, `$anchor`, `$dynamicAnchor`; and
 * the `$self` of whole documents (OpenAPI 3.2.0, section 4.1.2.2.2).
 */
export interface SchemaIdentifiers {
  /** By absolute URI: a schema resource without a fragment, an anchor with it. */
  readonly nodes: ReadonlyMap<string, SpecNode>;
  /** The URI of each schema resource that has an `$id`, by the document's URI and the pointer of its root. */
  readonly bases: ReadonlyMap<string, string>;
  /** By the URI of a resource, then by name. */
  readonly dynamicAnchors: ReadonlyMap<string, ReadonlyMap<string, SpecNode>>;
  /** Whether a schema anywhere asks for the dynamic scope: nothing else depends on it. */
  readonly hasDynamicReferences: boolean;
}

/** The identifiers of documents, and of schemas, each of which comes before the schemas inside it. */
export function findIdentifiers(
  schemas: Iterable<SpecNode>,
  documents: Iterable<SpecDocument>,
): SchemaIdentifiers {
  const nodes = new Map<string, SpecNode>();
  const bases = new Map<string, string>();
  for (const document of documents) {
    const uri = selfUri(document);
    if (uri === undefined) continue;
    bases.set(keyOf(document, ""), uri);
    nodes.set(uri, rootNode(document));
  }
  const dynamicAnchors = new Map<string, Map<string, SpecNode>>();
  let hasDynamicReferences = false;
  for (const node of schemas) {
    if (!isJsonObject(node.value)) continue;
    const uri = resourceUri(node, bases);
    if (uri !== undefined) {
      bases.set(keyOf(node.document, node.pointer), uri);
      if (!nodes.has(uri)) nodes.set(uri, node);
    }
    const base = findBase(node, bases);
    for (const keyword of ["$anchor", "$dynamicAnchor"]) {
      const name = member(node.value, keyword);
      if (typeof name !== "string") continue;
      if (!nodes.has(`${base}#${name}`)) nodes.set(`${base}#${name}`, node);
      if (keyword === "$anchor") continue;
      const named = dynamicAnchors.get(base) ?? new Map<string, SpecNode>();
      if (!named.has(name)) dynamicAnchors.set(base, named.set(name, node));
    }
    hasDynamicReferences ||= member(node.value, "$dynamicRef") !== undefined;
  }
  return { nodes, bases, dynamicAnchors, hasDynamicReferences };
}

/** The URI that relative references in a schema start from: that of the nearest `$id` around it, else the document's. */
export function baseUri(
  { identifiers }: Pick<Specification, "identifiers">,
  node: SpecNode,
): string {
  return identifiers === undefined ? node.document.uri : findBase(node, identifiers.bases);
}

function findBase({ document, pointer }: SpecNode, bases: ReadonlyMap<string, string>): string {
  if (bases.size === 0) return document.uri;
  for (
    let end = pointer.length;
    end >= 0;
    end = end === 0 ? -1 : pointer.lastIndexOf("/", end - 1)
  ) {
    const base = bases.get(keyOf(document, pointer.slice(0, end)));
    if (base !== undefined) return base;
  }
  return document.uri;
}

/** The URI that a description gives itself, relative to where it was read. */
function selfUri({ root, uri }: SpecDocument): string | undefined {
  const self = member(root, "openapi") === undefined ? undefined : member(root, "$self");
  const [reference = ""] = typeof self === "string" ? self.split("#", 1) : [];
  if (reference === "" || !URL.canParse(reference, uri)) return undefined;
  return new URL(reference, uri).href;
}

/** What an `$id` makes of the base around it; a fragment in it names nothing (section 8.2.1). */
function resourceUri(node: SpecNode, bases: ReadonlyMap<string, string>): string | undefined {
  const id = member(node.value, "$id");
  const [reference = ""] = typeof id === "string" ? id.split("#", 1) : [];
  if (reference === "") return undefined;
  const base = findBase(node, bases);
  return URL.canParse(reference, base) ? new URL(reference, base).href : undefined;
}

function keyOf(document: SpecDocument, pointer: string): string {
  return `${document.uri}#${pointer}`;
}

import { fileURLToPath } from "node:url";
import type { Report } from "../diagnostics/collector.js";
import { member } from "../document/json-value.js";
import {
  baseUri,
  findIdentifiers,
  type SchemaIdentifiers,
} from "../document/schema-identifiers.js";
import {
  placeOf,
  rootNode,
  type SpecDocument,
  type SpecNode,
  type Specification,
} from "../document/spec-document.js";
import { documentUri } from "../document/resolve-reference.js";
import { type PlacedNode, referenceOf, walkStructure } from "../document/walk-structure.js";
import { lookupAddresses } from "./fetch/lookup-addresses.js";
import { limits } from "./limits.js";
import { loadDocument } from "./load-document.js";
import type { LoadInput } from "./load.js";
import { reportLongChains } from "./report-long-chains.js";
import { createReferencePolicy, type ReferencePolicy } from "./reference-policy.js";

/** A description whose documents and identifiers are still being found. */
export interface LoadingSpecification extends Specification {
  readonly documents: Map<string, SpecDocument>;
  readonly unread: Set<string>;
  identifiers?: SchemaIdentifiers | undefined;
}

/**
 * Adds every document that the description refers to, and those that these refer to. Only what lies in the folder of the
 * entry (or on its origin), or what the maintainer allows, is read; `$id`, `$self`, `$schema` and the like are names and never fetched.
 * False after a report of more than anybody should go through; what merely could not be read is kept in mind as `unread`.
 */
export async function loadReferences(
  specification: LoadingSpecification,
  input: LoadInput,
  report: Report,
): Promise<boolean> {
  const { documents, entry, unread } = specification;
  const { allow = nothingMore, lookup = lookupAddresses } = input;
  const policy = await createReferencePolicy({ entry: entry.uri, allow, lookup });
  const refused = new Set<string>();
  const schemaRoots: PlacedNode[] = [];
  const references: PlacedNode[] = [];
  let schemas = 0;
  specification.identifiers = identify(specification, schemaRoots);
  for (const placed of walkStructure(specification)) {
    if (placed.kind === "schema") schemas += 1;
    if (schemas > limits.schemas) {
      report("too-many-schemas", { limit: limits.schemas }, placeOf(placed.node));
      return false;
    }
    if (placed.node.pointer.length > limits.keys) {
      report("keys-too-long", { limit: limits.keys }, placeOf(placed.node));
      return false;
    }
    const reference = referenceOf(placed, specification);
    if (reference === undefined) continue;
    references.push(placed);
    const uri = uriToRead(reference, placed, { specification, policy });
    if (uri === undefined || documents.has(uri)) continue;
    const place = referencePlace(placed);
    const reason = policy.refusal(uri, placed.node.document.uri);
    if (reason !== undefined && !refused.has(`${uri} ${reference}`)) {
      report("ref-refused", { ref: reference, reason }, place);
      refused.add(`${uri} ${reference}`);
    }
    const isNew = !unread.has(uri);
    unread.add(uri);
    if (reason !== undefined || !isNew) continue;
    if (documents.size >= limits.documents) {
      report("too-many-documents", { limit: limits.documents }, place);
      return false;
    }
    const source = uri.startsWith("file:") ? fileURLToPath(uri) : uri;
    const request = { ...input, input: source, reference: { place, policy } };
    const document = await loadDocument(request, report);
    if (document === undefined) continue;
    const known = { ...document, uri };
    documents.set(uri, known);
    unread.delete(uri);
    if (placed.kind === "schema" && isSchema(known)) {
      schemaRoots.push({ node: rootNode(known), kind: "schema" });
    }
    specification.identifiers = identify(specification, schemaRoots);
  }
  return !reportLongChains(references, specification, report);
}

const nothingMore = { folders: [], origins: [], addresses: [] };

/** Whether a whole document is one schema, and not an API description that holds some. */
function isSchema({ root }: SpecDocument): boolean {
  return member(root, "openapi") === undefined && member(root, "swagger") === undefined;
}

/** Looked for again with every document: a name may stand behind a reference that only another name resolves. */
function identify(
  specification: LoadingSpecification,
  schemaRoots: readonly PlacedNode[],
): SchemaIdentifiers | undefined {
  if (specification.dialect !== "2020-12" || !mentionsIdentifiers(specification)) return undefined;
  let found: SchemaIdentifiers | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const placed = walkStructure({ ...specification, identifiers: found }, schemaRoots);
    const next = findIdentifiers(schemasAmong(placed), specification.documents.values());
    if (next.nodes.size === found?.nodes.size) break;
    found = next;
  }
  return found;
}

const mostRounds = 10;

/** A document that was changed after reading may hold what its text does not. */
function mentionsIdentifiers({ documents }: Specification): boolean {
  return [...documents.values()].some(
    ({ text, trace }) => trace !== undefined || /\$(?:id|anchor|dynamicAnchor|self)\b/u.test(text),
  );
}

function* schemasAmong(nodes: Iterable<PlacedNode>): Generator<SpecNode> {
  for (const { node, kind } of nodes) if (kind === "schema") yield node;
}

/** The URI of the document that a reference names; undefined when it names its own, or one by its identifier. */
function uriToRead(
  reference: string,
  { node }: PlacedNode,
  { specification, policy }: { specification: Specification; policy: ReferencePolicy },
): string | undefined {
  if (reference === "" || reference.startsWith("#")) return undefined;
  const own = documentUri(reference, node.document.uri);
  const uri = documentUri(reference, baseUri(specification, node));
  if ([uri, own].some((one) => isIdentifier(one, specification))) return undefined;
  // A description may give a schema, or itself, a URI elsewhere and still refer to files beside itself.
  return policy.refusal(uri, node.document.uri) === undefined ? uri : own;
}

function isIdentifier(uri: string, { identifiers }: Specification): boolean {
  return identifiers?.nodes.has(uri) === true;
}

function referencePlace({ node }: PlacedNode) {
  return { source: node.document, pointer: `${node.pointer}/$ref` };
}

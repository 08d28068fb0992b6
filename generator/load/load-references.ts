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
  identifiers?: SchemaIdentifiers | undefined;
}

/**
 * Adds every document that the description refers to, and those that these refer to. Only what lies in the folder of the
 * entry (or on its origin), or what the maintainer allows, is read; `$id`, `$self`, `$schema` and the like are names and never fetched.
 */
export async function loadReferences(
  specification: LoadingSpecification,
  input: LoadInput,
  report: Report,
): Promise<void> {
  const { documents, entry } = specification;
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
      return;
    }
    const reference = referenceOf(placed, specification);
    if (reference === undefined) continue;
    references.push(placed);
    const uri = documentUri(reference, placed, { specification, policy });
    if (uri === undefined || documents.has(uri) || refused.has(`${uri} ${reference}`)) continue;
    refused.add(`${uri} ${reference}`);
    const place = referencePlace(placed);
    const reason = policy.refusal(uri, placed.node.document.uri);
    if (reason !== undefined) {
      report("ref-refused", { ref: reference, reason }, place);
      continue;
    }
    if (documents.size >= limits.documents) {
      report("too-many-documents", { limit: limits.documents }, place);
      return;
    }
    const source = uri.startsWith("file:") ? fileURLToPath(uri) : uri;
    const request = { ...input, input: source, reference: { place, policy } };
    const document = await loadDocument(request, report);
    if (document === undefined) continue;
    const known = { ...document, uri };
    documents.set(uri, known);
    if (placed.kind === "schema" && isSchema(known)) {
      schemaRoots.push({ node: rootNode(known), kind: "schema" });
    }
    specification.identifiers = identify(specification, schemaRoots);
  }
  reportLongChains(references, specification, report);
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
function documentUri(
  reference: string,
  { node }: PlacedNode,
  { specification, policy }: { specification: Specification; policy: ReferencePolicy },
): string | undefined {
  const own = targetUri(reference, node.document.uri);
  if (own === undefined) return own;
  const uri = targetUri(reference, baseUri(specification, node));
  const isKnown = [uri, own].some((one) => one !== undefined && isIdentifier(one, specification));
  if (isKnown || uri === undefined) return undefined;
  // A description may give a schema, or itself, a URI elsewhere and still refer to files beside itself.
  return policy.refusal(uri, node.document.uri) === undefined ? uri : own;
}

function targetUri(reference: string, base: string): string | undefined {
  const [target = ""] = reference.split("#", 1);
  if (target === "") return undefined;
  return URL.canParse(target, base) ? new URL(target, base).href : target;
}

function isIdentifier(uri: string, { identifiers }: Specification): boolean {
  return identifiers?.nodes.has(uri) === true;
}

function referencePlace({ node }: PlacedNode) {
  return { source: node.document, pointer: `${node.pointer}/$ref` };
}

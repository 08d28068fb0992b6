import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../diagnostics/collector.js";
import { member } from "../document/json-value.js";
import {
  baseUri,
  findIdentifiers,
  type SchemaIdentifiers,
} from "../document/schema-identifiers.js";
import {
  rootNode,
  type SpecDocument,
  type SpecNode,
  type Specification,
} from "../document/spec-document.js";
import { type PlacedNode, referenceOf, walkStructure } from "../document/walk-structure.js";
import { limits } from "./limits.js";
import { loadDocument } from "./load-document.js";
import type { LoadInput } from "./load.js";
import { isInside, realPathOf } from "./read-source.js";

/** A description whose documents and identifiers are still being found. */
export interface LoadingSpecification extends Specification {
  readonly documents: Map<string, SpecDocument>;
  identifiers?: SchemaIdentifiers | undefined;
}

/**
 * Adds every document that the description refers to, and those that these refer to. Only what lies in the folder of the
 * entry (or on its origin) is read; `$id`, `$self`, `$schema` and the like are names and never fetched.
 */
export async function loadReferences(
  specification: LoadingSpecification,
  input: LoadInput,
  report: Report,
): Promise<void> {
  const { documents, entry } = specification;
  const folder = await folderOf(entry.uri);
  const refused = new Set<string>();
  const schemaRoots: PlacedNode[] = [];
  specification.identifiers = identify(specification, schemaRoots);
  for (const placed of walkStructure(specification)) {
    const reference = referenceOf(placed, specification);
    if (reference === undefined) continue;
    const uri = documentUri(reference, placed, specification);
    if (uri === undefined || documents.has(uri) || refused.has(`${uri} ${reference}`)) continue;
    refused.add(`${uri} ${reference}`);
    const place = referencePlace(placed);
    const reason = refusal(uri, entry.uri);
    if (reason !== undefined) {
      report("ref-refused", { ref: reference, reason }, place);
      continue;
    }
    if (documents.size >= limits.documents) {
      report("too-many-documents", { limit: limits.documents }, place);
      return;
    }
    const source = uri.startsWith("file:") ? fileURLToPath(uri) : uri;
    const within = folder === undefined ? {} : { within: folder };
    const document = await loadDocument({ ...input, input: source, ...within, place }, report);
    if (document === undefined) continue;
    const known = { ...document, uri };
    documents.set(uri, known);
    if (placed.kind === "schema" && isSchema(known)) {
      schemaRoots.push({ node: rootNode(known), kind: "schema" });
    }
    specification.identifiers = identify(specification, schemaRoots);
  }
}

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
  specification: Specification,
): string | undefined {
  const own = targetUri(reference, node.document.uri);
  if (own === undefined) return own;
  const uri = targetUri(reference, baseUri(specification, node));
  const isKnown = [uri, own].some((one) => one !== undefined && isIdentifier(one, specification));
  if (isKnown || uri === undefined) return undefined;
  // A description may give a schema, or itself, a URI elsewhere and still refer to files beside itself.
  return refusal(uri, specification.entry.uri) === undefined ? uri : own;
}

function targetUri(reference: string, base: string): string | undefined {
  const [target = ""] = reference.split("#", 1);
  if (target === "") return undefined;
  return URL.canParse(target, base) ? new URL(target, base).href : target;
}

function isIdentifier(uri: string, { identifiers }: Specification): boolean {
  return identifiers?.nodes.has(uri) === true;
}

/** Why a document is not read; undefined when it may be. The real path is checked once more on reading. */
function refusal(uri: string, entry: string): string | undefined {
  if (entry === "stdin:") return "a description from standard input has no folder to read from";
  if (!URL.canParse(uri)) return "it is not a URI";
  const { protocol, origin, host } = new URL(uri);
  if (entry.startsWith("file:")) {
    if (/^https?:$/u.test(protocol)) return "nothing is fetched from the network";
    if (protocol !== "file:") return `the scheme \`${protocol}\` is not allowed`;
    if (host !== "" || /%2f|%5c|%00/iu.test(uri)) return "it is not a path of this machine";
    const folder = dirname(fileURLToPath(entry));
    return isInside(fileURLToPath(uri), folder)
      ? undefined
      : "it lies outside of the entry's folder";
  }
  if (!/^https?:$/u.test(protocol)) return `the scheme \`${protocol}\` is not allowed`;
  return origin === new URL(entry).origin ? undefined : "it lies on another origin than the entry";
}

async function folderOf(uri: string): Promise<string | undefined> {
  return uri.startsWith("file:") ? await realPathOf(dirname(fileURLToPath(uri))) : undefined;
}

function referencePlace({ node }: PlacedNode) {
  return { source: node.document, pointer: `${node.pointer}/$ref` };
}

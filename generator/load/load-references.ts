import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../diagnostics/collector.js";
import { type SpecDocument, type Specification } from "../document/spec-document.js";
import { type PlacedNode, referenceOf, walkStructure } from "../document/walk-structure.js";
import { limits } from "./limits.js";
import { loadDocument } from "./load-document.js";
import type { LoadInput } from "./load.js";
import { isInside, realPathOf } from "./read-source.js";

/**
 * Adds every document that the description refers to, and those that these refer to. Only what lies in the folder of the
 * entry (or on its origin) is read; `$id`, `$self`, `$schema` and the like are names and never fetched.
 */
export async function loadReferences(
  specification: Specification & { readonly documents: Map<string, SpecDocument> },
  input: LoadInput,
  report: Report,
): Promise<void> {
  const { documents, entry } = specification;
  const folder = await folderOf(entry.uri);
  const refused = new Set<string>();
  for (const placed of walkStructure(specification)) {
    const reference = referenceOf(placed, specification);
    if (reference === undefined) continue;
    const uri = documentUri(reference, placed.node.document.uri);
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
    if (document !== undefined) documents.set(uri, { ...document, uri });
  }
}

/** The URI of the document that a reference names; undefined when it names its own. */
function documentUri(reference: string, base: string): string | undefined {
  const [target = ""] = reference.split("#", 1);
  if (target === "") return undefined;
  return URL.canParse(target, base) ? new URL(target, base).href : target;
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

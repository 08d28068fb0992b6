import { catalogue } from "../diagnostics/catalogue.js";
import type { Pack } from "../cache/pack.js";
import type { Report } from "../diagnostics/collector.js";
import type { JsonValue } from "../document/json-value.js";
import type { SpecDocument, Specification } from "../document/spec-document.js";
import type { Settings } from "../ir/settings.js";
import { detectVersion } from "./detect-version.js";
import type { LookupAddresses } from "./fetch/lookup-addresses.js";
import type { RequestDocument } from "./fetch/request-document.js";
import { filterOperations, type OperationFilters } from "./filter/filter-operations.js";
import { loadDocument } from "./load-document.js";
import { loadReferences, type LoadingSpecification } from "./load-references.js";
import type { ReadFile } from "./read-source.js";
import { rewordDocument } from "./swagger/reword-document.js";
import { applyTransform, type Transform } from "./transform/apply-transform.js";

/** Where a description comes from, and the hands that fetch it. */
export interface LoadInput {
  /** An absolute path, an `http(s)` URL, or `-` for standard input. */
  readonly input: string;
  /** The folder that shown paths are relative to. */
  readonly root: string;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly fetch: typeof globalThis.fetch;
  /** What is laid over the description, in this order: absolute paths or `http(s)` URLs; nothing when absent. */
  readonly overlays?: readonly string[];
  /** Changes the entry document, after the overlays. */
  readonly transform?: Transform | undefined;
  /** Which operations are kept; all when absent. */
  readonly filters?: OperationFilters;
  /** What references may lead to beside the entry's folder or origin; nothing when absent. */
  readonly allow?: Settings["allow"];
  /** Finds the addresses of a host that a reference names; the system when absent. */
  readonly lookup?: LookupAddresses;
  /** Asks for what a reference names; over the network, with guarded addresses, when absent. */
  readonly requestReference?: RequestDocument;
  /** What earlier runs have parsed, by the hash of the text; nothing when absent. */
  readonly parsed?: Pack<JsonValue>;
  /** Reads files; the file system when absent. */
  readonly readFile?: ReadFile;
}

/**
 * Reads a description and every file that it refers to, changes it as overlays and code say, and keeps the operations
 * that filters choose. Undefined after an error that leaves nothing to go through; where only documents that it refers to
 * cannot be read, it is given without them.
 */
export async function load(input: LoadInput, report: Report): Promise<Specification | undefined> {
  const loading = watchErrors(report);
  const changed = await loadEntry(input, loading);
  const detected = changed && detectVersion(changed.entry, report);
  if (changed === undefined || detected === undefined) return undefined;
  const { overlays } = changed;
  const entry = detected.dialect === "2.0" ? rewordDocument(changed.entry) : changed.entry;
  const documents = new Map([[entry.uri, entry]]);
  const unread = new Set<string>();
  const specification: LoadingSpecification = { entry, ...detected, documents, overlays, unread };
  const isBounded = await loadReferences(specification, input, report);
  return isBounded ? filterOperations(specification, input.filters, report) : undefined;
}

/** What overlays need is loaded for them alone. */
async function layOver(
  entry: SpecDocument,
  overlays: readonly SpecDocument[],
  report: Report,
): Promise<SpecDocument> {
  const { applyOverlays } = await import("./overlay/apply-overlays.js");
  return applyOverlays(entry, overlays, report);
}

interface Watched {
  readonly report: Report;
  /** Whether anything has been reported without which a description cannot be read. */
  readonly hasFailed: () => boolean;
}

function watchErrors(report: Report): Watched {
  let failed = false;
  return {
    report: (code, ...rest) => {
      failed ||= catalogue[code].severity === "error";
      report(code, ...rest);
    },
    hasFailed: () => failed,
  };
}

interface ChangedEntry {
  readonly entry: SpecDocument;
  readonly overlays: readonly SpecDocument[];
}

async function loadEntry(
  input: LoadInput,
  { report, hasFailed }: Watched,
): Promise<ChangedEntry | undefined> {
  const written = await loadDocument(input, report);
  const overlays: SpecDocument[] = [];
  for (const overlay of input.overlays ?? []) {
    const document = await loadDocument({ ...input, input: overlay }, report);
    if (document !== undefined) overlays.push(document);
  }
  if (written === undefined || hasFailed()) return undefined;
  const laidOver = overlays.length === 0 ? written : await layOver(written, overlays, report);
  if (hasFailed()) return undefined;
  const { transform } = input;
  const entry =
    transform === undefined ? laidOver : await applyTransform(laidOver, transform, report);
  return entry && { entry, overlays };
}

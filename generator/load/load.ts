import { catalogue } from "../diagnostics/catalogue.js";
import type { Report } from "../diagnostics/collector.js";
import type { SpecDocument, Specification } from "../document/spec-document.js";
import { detectVersion } from "./detect-version.js";
import { filterOperations, type OperationFilters } from "./filter/filter-operations.js";
import { loadDocument } from "./load-document.js";
import { loadReferences, type LoadingSpecification } from "./load-references.js";
import { applyOverlays } from "./overlay/apply-overlays.js";
import type { ReadFile } from "./read-source.js";
import { rewordDocument } from "./swagger/reword-document.js";

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
  /** Which operations are kept; all when absent. */
  readonly filters?: OperationFilters;
  /** Reads files; the file system when absent. */
  readonly readFile?: ReadFile;
}

/**
 * Reads a description and every file that it refers to, lays overlays over it, and keeps the operations that filters
 * choose. Undefined when an error was reported.
 */
export async function load(input: LoadInput, report: Report): Promise<Specification | undefined> {
  let failed = false;
  const reportFailure: Report = (...problem) => {
    failed ||= catalogue[problem[0]].severity === "error";
    report(...problem);
  };
  const read = await loadDocument(input, reportFailure);
  const overlays = await loadOverlays(input, reportFailure);
  if (read === undefined || failed) return undefined;
  const written = overlays.length === 0 ? read : applyOverlays(read, overlays, reportFailure);
  const detected = failed ? undefined : detectVersion(written, reportFailure);
  if (detected === undefined) return undefined;
  const entry = detected.dialect === "2.0" ? rewordDocument(written) : written;
  const documents = new Map([[entry.uri, entry]]);
  const specification: LoadingSpecification = { entry, ...detected, documents, overlays };
  await loadReferences(specification, input, reportFailure);
  return failed ? undefined : filterOperations(specification, input.filters, report);
}

async function loadOverlays(input: LoadInput, report: Report): Promise<readonly SpecDocument[]> {
  const documents: SpecDocument[] = [];
  for (const overlay of input.overlays ?? []) {
    const document = await loadDocument({ ...input, input: overlay }, report);
    if (document !== undefined) documents.push(document);
  }
  return documents;
}

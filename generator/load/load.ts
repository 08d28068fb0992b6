import type { Report } from "../diagnostics/collector.js";
import type { Specification } from "../document/spec-document.js";
import { detectVersion } from "./detect-version.js";
import { filterOperations, type OperationFilters } from "./filter/filter-operations.js";
import { loadDocument } from "./load-document.js";
import { loadReferences, type LoadingSpecification } from "./load-references.js";
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
  /** Which operations are kept; all when absent. */
  readonly filters?: OperationFilters;
  /** Reads files; the file system when absent. */
  readonly readFile?: ReadFile;
}

/** Reads a description and every file that it refers to. Undefined when an error was reported. */
export async function load(input: LoadInput, report: Report): Promise<Specification | undefined> {
  const written = await loadDocument(input, report);
  if (written === undefined) return undefined;
  const detected = detectVersion(written, report);
  if (detected === undefined) return undefined;
  const entry = detected.dialect === "2.0" ? rewordDocument(written) : written;
  const documents = new Map([[entry.uri, entry]]);
  const specification: LoadingSpecification = { entry, ...detected, documents };
  let failed = false;
  const reportReference: Report = (...problem) => {
    failed = true;
    report(...problem);
  };
  await loadReferences(specification, input, reportReference);
  return failed ? undefined : filterOperations(specification, input.filters, report);
}

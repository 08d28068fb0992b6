import { createCollector } from "../../generator/diagnostics/collector.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { emit } from "../../generator/emit/emit.js";
import { format } from "../../generator/format/format.js";
import type { OutputFile } from "../../generator/ir/output.js";
import { load } from "../../generator/load/load.js";
import { normalize } from "../../generator/normalize/normalize.js";
import { validate } from "../../generator/validate/validate.js";
import { defaultSettings } from "../normalize/normalize-yaml.js";
import { hostileFolder, type HostileDocument } from "./hostile-documents.js";

/** What became of a hostile document: its files, or nothing and at least one error. */
export interface HostileOutcome {
  readonly document: HostileDocument;
  readonly files: readonly OutputFile[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly seconds: number;
}

/** Runs every stage but `write`. */
export async function generateHostile(document: HostileDocument): Promise<HostileOutcome> {
  const started = performance.now();
  const { report, hasErrors, diagnostics } = createCollector();
  const outcome = (files: readonly OutputFile[] | undefined): HostileOutcome => ({
    document,
    files,
    diagnostics,
    seconds: (performance.now() - started) / 1000,
  });
  const settings = { ...defaultSettings, input: document.path, root: hostileFolder };
  const specification = await load(
    {
      input: document.path,
      root: hostileFolder,
      readStdin: () => Promise.reject(new Error("a test has no standard input")),
      fetch: () => Promise.reject(new Error("a hostile document reached the network")),
    },
    report,
  );
  if (specification === undefined || hasErrors()) return outcome(undefined);
  validate(specification, report);
  if (hasErrors()) return outcome(undefined);
  const api = normalize(specification, settings, report);
  if (hasErrors()) return outcome(undefined);
  return outcome(await format(await emit(api, specification, settings)));
}

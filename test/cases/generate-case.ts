import { createCollector } from "../../generator/diagnostics/collector.js";
import { printText } from "../../generator/diagnostics/print-text.js";
import type { OutputFile } from "../../generator/ir/output.js";
import { load } from "../../generator/load/load.js";
import { lowerSamples } from "../../generator/normalize/lower-samples.js";
import { normalize } from "../../generator/normalize/normalize.js";
import { validateSamples } from "../../generator/validate/validate-samples.js";
import { validateSchemas } from "../../generator/validate/validate-schemas.js";
import { validate } from "../../generator/validate/validate.js";
import { printFiles } from "../emitted/print-files.js";
import { caseFolder, readCaseSettings } from "./case-folders.js";

/** What a case came to. */
export interface CaseOutcome {
  /** What is compared: the diagnostics, and the files that are made for this very description. */
  readonly expected: Readonly<Record<string, string>>;
  /** All files, the runtime included; none where the description was refused. */
  readonly files: readonly OutputFile[];
}

/** Runs every stage but `write` on a case. */
export async function generateCase(name: string): Promise<CaseOutcome> {
  const { report, hasErrors, diagnostics } = createCollector();
  const files = await run();
  return {
    files,
    expected: {
      ...(diagnostics.length === 0
        ? {}
        : { "diagnostics.txt": printText(diagnostics, { color: false }) }),
      ...Object.fromEntries(
        files
          .filter(({ path }) => isOwn(path))
          .map(({ path, text }) => [`expected/${path}`, text] as const),
      ),
    },
  };

  async function run(): Promise<readonly OutputFile[]> {
    const settings = readCaseSettings(name);
    const hands = { readStdin: refuse, fetch: refuse };
    const { input, overlays } = settings;
    const specification = await load({ input, overlays, root: caseFolder(name), ...hands }, report);
    if (specification === undefined) return [];
    validate(specification, report);
    if (hasErrors()) return [];
    const api = normalize(specification, settings, report);
    validateSchemas(api.schemas, report);
    validateSamples(lowerSamples(specification, settings), report);
    if (hasErrors()) return [];
    return await printFiles({ api, specification }, settings);
  }
}

/** The runtime is tested where it stands, `openapi.ts` is another tool's, and the manifest has hashes of both. */
function isOwn(path: string): boolean {
  return !path.startsWith("runtime/") && path !== "openapi.ts" && path !== "manifest.json";
}

function refuse(): Promise<never> {
  return Promise.reject(new Error("a case reads its own folder and nothing else"));
}

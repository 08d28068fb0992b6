import { join, relative, sep } from "node:path";
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.js";
import type { Settings } from "../ir/settings.js";
import type { ChangePlan } from "../write/plan-changes.js";
import type { Reporter } from "./parse-arguments.js";
import { showsColours, type Terminal } from "./terminal.js";

/** Prints diagnostics: for people to the error stream, for machines to the output. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  reporter: Reporter,
  terminal: Terminal,
): Promise<void> {
  await diagnosticPrinters[reporter](diagnostics, terminal);
}

const diagnosticPrinters = {
  text: async (diagnostics, { stderr, env }) => {
    if (diagnostics.length === 0) return;
    const { printText } = await import("../diagnostics/print-text.js");
    stderr.write(printText(diagnostics, { color: showsColours(stderr, env) }));
  },
  json: async (diagnostics, { stdout }) => {
    const { printJson } = await import("../diagnostics/print-json.js");
    stdout.write(printJson(diagnostics));
  },
  github: async (diagnostics, { stdout }) => {
    const { printGithub } = await import("../diagnostics/print-github.js");
    stdout.write(printGithub(diagnostics));
  },
} satisfies Readonly<
  Record<Reporter, (diagnostics: readonly Diagnostic[], terminal: Terminal) => Promise<void>>
>;

export interface OutdatedOutput {
  readonly plan: ChangePlan;
  readonly settings: Settings;
  readonly reporter: Reporter;
}

/** Tells what `--check` found: people see the difference, machines get a diagnostic for each file. */
export async function printOutdated(
  { plan, settings, reporter }: OutdatedOutput,
  { report }: DiagnosticCollector,
  { stdout, env }: Terminal,
): Promise<void> {
  const show = (path: string) =>
    relative(settings.root, join(settings.output, path)).replaceAll(sep, "/");
  if (reporter === "text") {
    const { printDifference } = await import("./print-difference.js");
    stdout.write(`${printDifference(plan, { isColoured: showsColours(stdout, env), show })}\n`);
    return;
  }
  for (const { path, before, after } of plan.changed) {
    const missing = before === undefined;
    const state = missing ? "is missing" : "is not what would be generated";
    const place = missing ? undefined : placeOfDifference(show(path), before, after);
    report("output-outdated", { path: show(path), state }, place);
  }
  for (const path of plan.stale) {
    report("output-outdated", { path: show(path), state: "is no longer generated" });
  }
}

/** Where a file begins to differ. */
function placeOfDifference(file: string, before: string, after: string): Place {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  const span = { start, end: start };
  return { source: { file, text: before, locate: () => span }, pointer: "", span };
}

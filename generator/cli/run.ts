import { configurationRows } from "../diagnostics/catalogue/configuration.js";
import { createCollector, type DiagnosticCollector } from "../diagnostics/collector.js";
import { generatorVersion } from "../ir/version.js";
import type { GenerateInput, Generated } from "../pipeline.js";
import { parseArguments, type GenerateRequest } from "./parse-arguments.js";
import { printBug } from "./print-bug.js";
import { printDiagnostics, printOutdated } from "./print-results.js";
import type { Terminal } from "./terminal.js";

/** 0: fine. 1: the description has errors, or `--check` found a difference. 2: wrong usage or setup. 3: a bug. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Runs the command line and tells the exit code. It never throws. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const collector = createCollector();
    const request = parseArguments(argv, { version: generatorVersion, report: collector.report });
    if (request.kind === "answered") return 0;
    if (!collector.hasErrors()) return await runGenerate(request, collector, terminal);
    await printDiagnostics(collector.diagnostics, request.reporter, terminal);
    return 2;
  } catch (error) {
    terminal.stderr.write(printBug(error, generatorVersion));
    return 3;
  }
}

async function runGenerate(
  { config, settings: flags, reporter, check }: GenerateRequest,
  collector: DiagnosticCollector,
  terminal: Terminal,
): Promise<ExitCode> {
  const start = performance.now();
  const { resolveSettings } = await import("../config/resolve-settings.js");
  const resolved = await resolveSettings({ config, flags, cwd: terminal.cwd }, collector);
  if (resolved === undefined) {
    await printDiagnostics(collector.diagnostics, reporter, terminal);
    return 2;
  }
  if (resolved.settings.nullableIn31 === "error") collector.setSeverity("nullable-in-31", "error");
  const mode = check ? "check" : "write";
  const generated = await generateVisibly({ ...resolved, mode }, collector, terminal);
  const isOutdated = check && generated !== undefined && isDifferent(generated);
  if (isOutdated) {
    const { settings } = resolved;
    await printOutdated({ plan: generated.plan, settings, reporter }, collector, terminal);
  }
  const { diagnostics } = collector;
  await printDiagnostics(diagnostics, reporter, terminal);
  const { printOutcome } = await import("./print-outcome.js");
  const seconds = (performance.now() - start) / 1000;
  const outcome = printOutcome({ generated, mode, diagnostics, seconds });
  (reporter === "text" ? terminal.stdout : terminal.stderr).write(`${outcome}\n`);
  return isOutdated ? 1 : exitCodeOf(collector);
}

function isDifferent({ plan }: Generated): boolean {
  return plan.changed.length + plan.stale.length > 0;
}

/** Runs the pipeline, which is loaded only now: neither the help nor a mistaken flag waits for it. */
async function generateVisibly(
  input: Pick<GenerateInput, "settings" | "configFile" | "mode">,
  collector: DiagnosticCollector,
  { stdin, stderr, fetch }: Terminal,
): Promise<Generated | undefined> {
  const [{ generate }, { createProgress }] = await Promise.all([
    import("../pipeline.js"),
    import("./create-progress.js"),
  ]);
  const progress = await createProgress(stderr);
  try {
    const sources = { readStdin: () => readAll(stdin), fetch };
    return await generate({ ...input, sources, onStage: progress.show }, collector);
  } finally {
    progress.stop();
  }
}

async function readAll(stream: Terminal["stdin"]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function exitCodeOf({ diagnostics }: DiagnosticCollector): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.some(({ code }) => Object.hasOwn(configurationRows, code))) return 2;
  return errors.length > 0 ? 1 : 0;
}

import { configurationRows } from "../diagnostics/catalogue/configuration.js";
import { createCollector, type DiagnosticCollector } from "../diagnostics/collector.js";
import type { SeverityRule } from "../diagnostics/severity-rule.js";
import type { ResolvedSettings } from "../config/resolve-settings.js";
import type { Settings } from "../ir/settings.js";
import { generatorVersion } from "../ir/version.js";
import type * as pipelineModule from "../pipeline.js";
import type { GenerateInput, Generated, LintInput } from "../pipeline.js";
import { parseArguments, type GenerateRequest, type Reporter } from "./parse-arguments.js";
import { printBug } from "./print-bug.js";
import { printDiagnostics, printOutdated } from "./print-results.js";
import type { Terminal } from "./terminal.js";

/** 0: fine. 1: the description has errors (or warnings that count), or `--check` found a difference. 2: wrong usage or setup. 3: a bug. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Runs the command line and tells the exit code. It never throws. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const collector = createCollector();
    const request = parseArguments(argv, { version: generatorVersion, report: collector.report });
    if (request.kind === "answered") return 0;
    if (!collector.hasErrors()) return await runRequest(request, collector, terminal);
    await printDiagnostics(collector.diagnostics, request.reporter, terminal);
    return 2;
  } catch (error) {
    terminal.stderr.write(printBug(error, generatorVersion));
    return 3;
  }
}

async function runRequest(
  request: GenerateRequest,
  collector: DiagnosticCollector,
  terminal: Terminal,
): Promise<ExitCode> {
  const start = performance.now();
  const { config, settings: flags, mode, reporter } = request;
  const { resolveSettings } = await import("../config/resolve-settings.js");
  const needsOutput = mode !== "lint";
  const { cwd } = terminal;
  const resolved = await resolveSettings({ config, flags, cwd, needsOutput }, collector);
  if (resolved === undefined) {
    await printDiagnostics(collector.diagnostics, reporter, terminal);
    return 2;
  }
  collector.setSeverities(severityRules(resolved.settings));
  const started = { ...resolved, request, start };
  return mode === "lint"
    ? await runLint(started, collector, terminal)
    : await runGenerate({ ...started, mode }, collector, terminal);
}

/** A run whose settings are known. */
interface Started extends ResolvedSettings {
  readonly request: GenerateRequest;
  /** When it started, in milliseconds. */
  readonly start: number;
}

function severityRules({ nullableIn31, severities }: Settings): readonly SeverityRule[] {
  return nullableIn31 === "error"
    ? [{ code: "nullable-in-31", severity: "error" }, ...severities]
    : severities;
}

async function runLint(
  { settings, request: { reporter, failOnWarnings }, start }: Started,
  collector: DiagnosticCollector,
  terminal: Terminal,
): Promise<ExitCode> {
  const described = await runVisibly(terminal, ({ lint }, watched) =>
    lint({ settings, failOnWarnings, ...watched }, collector),
  );
  const { diagnostics } = collector;
  await printDiagnostics(diagnostics, reporter, terminal);
  const { printVerdict } = await import("./print-outcome.js");
  const seconds = (performance.now() - start) / 1000;
  printLine(printVerdict({ described, diagnostics, seconds }), reporter, terminal);
  return exitCodeOf(collector, failOnWarnings);
}

async function runGenerate(
  started: Started & { readonly mode: GenerateInput["mode"] },
  collector: DiagnosticCollector,
  terminal: Terminal,
): Promise<ExitCode> {
  const { settings, configFile, request, start, mode } = started;
  const { reporter, failOnWarnings } = request;
  const generated = await runVisibly(terminal, ({ generate }, watched) =>
    generate({ settings, configFile, mode, failOnWarnings, ...watched }, collector),
  );
  const isOutdated = mode === "check" && generated !== undefined && isDifferent(generated);
  if (isOutdated) {
    await printOutdated({ plan: generated.plan, settings, reporter }, collector, terminal);
  }
  const { diagnostics } = collector;
  await printDiagnostics(diagnostics, reporter, terminal);
  const { printOutcome } = await import("./print-outcome.js");
  const seconds = (performance.now() - start) / 1000;
  printLine(printOutcome({ generated, mode, diagnostics, seconds }), reporter, terminal);
  return isOutdated ? 1 : exitCodeOf(collector, failOnWarnings);
}

/** The last line is for people: where machines read the output, it goes to the error stream. */
function printLine(line: string, reporter: Reporter, { stdout, stderr }: Terminal): void {
  (reporter === "text" ? stdout : stderr).write(`${line}\n`);
}

function isDifferent({ plan }: Generated): boolean {
  return plan.changed.length + plan.stale.length > 0;
}

/** Runs the pipeline, which is loaded only now: neither the help nor a mistaken flag waits for it. */
async function runVisibly<Result>(
  { stdin, stderr, fetch }: Terminal,
  start: (
    pipeline: typeof pipelineModule,
    watched: Pick<LintInput, "sources" | "onStage">,
  ) => Promise<Result>,
): Promise<Result> {
  const [pipeline, { createProgress }] = await Promise.all([
    import("../pipeline.js"),
    import("./create-progress.js"),
  ]);
  const progress = await createProgress(stderr);
  try {
    const sources = { readStdin: () => readAll(stdin), fetch };
    return await start(pipeline, { sources, onStage: progress.show });
  } finally {
    progress.stop();
  }
}

async function readAll(stream: Terminal["stdin"]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function exitCodeOf(collector: DiagnosticCollector, failOnWarnings: boolean): ExitCode {
  const { diagnostics } = collector;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.some(({ code }) => Object.hasOwn(configurationRows, code))) return 2;
  return errors.length > 0 || (failOnWarnings && collector.hasWarnings()) ? 1 : 0;
}

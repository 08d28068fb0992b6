import { isAbsolute, relative, sep } from "node:path";
import { configurationRows } from "../diagnostics/catalogue/configuration.js";
import { createCollector, type DiagnosticCollector } from "../diagnostics/collector.js";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.js";
import type { Settings } from "../ir/settings.js";
import { generatorVersion } from "../ir/version.js";
import type * as pipelineModule from "../pipeline.js";
import type { GenerateInput, Job, LintInput } from "../pipeline.js";
import type { ChangePlan } from "../write/plan-changes.js";
import { createStageClock, type StageClock } from "./create-stage-clock.js";
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
    if (collector.hasErrors()) {
      await printDiagnostics(collector.diagnostics, request.reporter, terminal);
      return 2;
    }
    if (request.watch) return await runWatching(request, terminal);
    return await runRequest({ request, collector }, terminal);
  } catch (error) {
    return reportBug(error, terminal);
  }
}

function reportBug(error: unknown, { stderr }: Terminal): ExitCode {
  stderr.write(printBug(error, generatorVersion));
  return 3;
}

/** Whatever a run comes to, the next one may come to something else. */
async function runWatching(request: GenerateRequest, terminal: Terminal): Promise<ExitCode> {
  const { watch, configCandidates } = await import("./watch.js");
  const runOnce = async (): Promise<readonly string[]> => {
    const files = new Set(configCandidates(request.config, terminal.cwd));
    const onRead = (paths: readonly string[]): void => {
      for (const path of paths) files.add(path);
    };
    try {
      await runRequest({ request, collector: createCollector(), onRead }, terminal);
    } catch (error) {
      reportBug(error, terminal);
    }
    printLine("watching (Ctrl-C ends)", request.reporter, terminal);
    return [...files];
  };
  await watch({ run: runOnce, onInterrupt: terminal.onInterrupt ?? (() => undefined) });
  return 0;
}

interface Requested {
  readonly request: GenerateRequest;
  /** Hears what is wrong with the configuration. */
  readonly collector: DiagnosticCollector;
  /** Hears which files the run looked for. */
  readonly onRead?: (paths: readonly string[]) => void;
}

async function runRequest(
  { request, collector, onRead }: Requested,
  terminal: Terminal,
): Promise<ExitCode> {
  const start = performance.now();
  const { config, only, settings: flags, mode, reporter } = request;
  const { resolveSettings } = await import("../config/resolve-settings.js");
  const needsOutput = mode !== "lint";
  const { cwd, env } = terminal;
  const reload = request.watch;
  const resolved = await resolveSettings(
    { config, only, flags, cwd, env, reload, needsOutput },
    collector,
  );
  if (resolved === undefined) {
    await printDiagnostics(collector.diagnostics, reporter, terminal);
    return 2;
  }
  const jobs = resolved.settings.map(createJob);
  const { configFile } = resolved;
  const started = { jobs, configFile, request, start, onRead, clock: createStageClock() };
  return mode === "lint"
    ? await runLint(started, terminal)
    : await runGenerate({ ...started, mode }, terminal);
}

/** A run whose settings are known. */
interface Started {
  readonly jobs: readonly Job[];
  readonly configFile: string | undefined;
  readonly request: GenerateRequest;
  /** When it started, in milliseconds. */
  readonly start: number;
  readonly clock: StageClock;
  readonly onRead: Requested["onRead"];
}

/** Each description has severities of its own, and so a collector. */
function createJob(settings: Settings): Job {
  const collector = createCollector();
  const { nullableIn31, severities } = settings;
  collector.setSeverities(
    nullableIn31 === "error"
      ? [{ code: "nullable-in-31", severity: "error" }, ...severities]
      : severities,
  );
  return { settings, collector };
}

async function runLint(started: Started, terminal: Terminal): Promise<ExitCode> {
  const { jobs, request, start } = started;
  const { reporter, failOnWarnings } = request;
  const all = await runVisibly(started, terminal, ({ lintAll }, watched) =>
    lintAll(jobs, { failOnWarnings, ...watched }),
  );
  const diagnostics = diagnosticsOf(jobs);
  await printDiagnostics(diagnostics, reporter, terminal);
  const { printVerdict } = await import("./print-outcome.js");
  const verdicts = jobs.map((job, index) => {
    const result = { described: all[index], diagnostics: job.collector.diagnostics };
    return { label: labelOf(job), result };
  });
  printLine(printVerdict(verdicts, secondsSince(start)), reporter, terminal);
  await printClock(started, terminal);
  return exitCodeOf(diagnostics, failOnWarnings);
}

async function runGenerate(
  started: Started & { readonly mode: GenerateInput["mode"] },
  terminal: Terminal,
): Promise<ExitCode> {
  const { jobs, configFile, request, start, mode } = started;
  const { reporter, failOnWarnings } = request;
  const generated = await runVisibly(started, terminal, ({ generateAll }, watched) =>
    generateAll(jobs, { configFile, mode, failOnWarnings, ...watched }),
  );
  let isOutdated = false;
  for (const [index, { settings, collector }] of jobs.entries()) {
    const plan = generated?.[index]?.plan;
    if (mode !== "check" || plan === undefined || !isDifferent(plan)) continue;
    isOutdated = true;
    await printOutdated({ plan, settings, reporter }, collector, terminal);
  }
  const diagnostics = diagnosticsOf(jobs);
  await printDiagnostics(diagnostics, reporter, terminal);
  const { printOutcome } = await import("./print-outcome.js");
  const outcomes = generated?.flatMap((result, index) => {
    const job = jobs[index];
    return job === undefined ? [] : [{ label: labelOf(job), result }];
  });
  const seconds = secondsSince(start);
  printLine(printOutcome({ outcomes, mode, diagnostics, seconds }), reporter, terminal);
  await printClock(started, terminal);
  return isOutdated ? 1 : exitCodeOf(diagnostics, failOnWarnings);
}

function diagnosticsOf(jobs: readonly Job[]): readonly Diagnostic[] {
  return jobs.flatMap(({ collector }) => collector.diagnostics);
}

/** Its name, else its input as diagnostics show it. */
function labelOf({ settings: { name, input, root } }: Job): string {
  if (name !== undefined) return name;
  return isAbsolute(input) ? relative(root, input).replaceAll(sep, "/") : input;
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}

async function printClock(
  { request: { timings, reporter }, clock }: Started,
  terminal: Terminal,
): Promise<void> {
  if (!timings) return;
  const { printTimings } = await import("./print-timings.js");
  printLine(printTimings(clock.stop()), reporter, terminal);
}

/** The last line is for people: where machines read the output, it goes to the error stream. */
function printLine(line: string, reporter: Reporter, { stdout, stderr }: Terminal): void {
  (reporter === "text" ? stdout : stderr).write(`${line}\n`);
}

function isDifferent(plan: ChangePlan): boolean {
  return plan.changed.length + plan.stale.length > 0;
}

type Watched = Pick<LintInput, "sources" | "onStage" | "onPart" | "onRead">;

/** Runs the pipeline, which is loaded only now: neither the help nor a mistaken flag waits for it. */
async function runVisibly<Result>(
  { clock, onRead }: Started,
  { stdin, stderr, fetch }: Terminal,
  start: (pipeline: typeof pipelineModule, watched: Watched) => Promise<Result>,
): Promise<Result> {
  const [pipeline, { createProgress }] = await Promise.all([
    import("../pipeline.js"),
    import("./create-progress.js"),
  ]);
  const progress = await createProgress(stderr);
  const onStage: Watched["onStage"] = (stage) => {
    clock.start(stage);
    progress.show(stage);
  };
  try {
    const sources = { readStdin: () => readAll(stdin), fetch };
    return await start(pipeline, { sources, onStage, onPart: clock.add, onRead });
  } finally {
    progress.stop();
  }
}

async function readAll(stream: Terminal["stdin"]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function exitCodeOf(diagnostics: readonly Diagnostic[], failOnWarnings: boolean): ExitCode {
  const has = (wanted: Severity) => diagnostics.some(({ severity }) => severity === wanted);
  const isMisconfigured = diagnostics.some(
    ({ severity, code }) => severity === "error" && Object.hasOwn(configurationRows, code),
  );
  if (isMisconfigured) return 2;
  return has("error") || (failOnWarnings && has("warning")) ? 1 : 0;
}

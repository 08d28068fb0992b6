import { fileURLToPath } from "node:url";
import type { DiagnosticCollector, Report } from "./diagnostics/collector.js";
import type { Specification } from "./document/spec-document.js";
import { createEarlyOutputs } from "./emit/early-outputs.js";
import { startFormat } from "./format/format.js";
import type { Api } from "./ir/api.js";
import { countAssertions } from "./ir/count-assertions.js";
import type { OutputFile } from "./ir/output.js";
import type { Settings } from "./ir/settings.js";
import { load, type LoadInput } from "./load/load.js";
import { lowerSamples } from "./normalize/lower-samples.js";
import { normalize } from "./normalize/normalize.js";
import { validate } from "./validate/validate.js";
import type { ChangePlan } from "./write/plan-changes.js";
import { write, type WriteRequest } from "./write/write.js";

/** A description, and who hears of its problems. */
export interface Job {
  readonly settings: Settings;
  readonly collector: DiagnosticCollector;
}

/** What reading descriptions takes. */
export interface LintInput {
  /** Whether a warning stops the run as an error does; it does not when absent. */
  readonly failOnWarnings?: boolean;
  readonly sources: Pick<LoadInput, "readStdin" | "fetch">;
  /** Hears of each stage before it starts. */
  readonly onStage: (stage: Stage) => void;
}

export interface GenerateInput extends LintInput {
  /** `check` writes nothing and tells what would change. */
  readonly mode: "write" | "check";
  /** The configuration that the settings come from, if they come from one. */
  readonly configFile: string | undefined;
}

/** The stages, in their order. */
export type Stage = "load" | "validate" | "normalize" | "emit" | "format" | "write";

/** What a description comes to. */
export interface Described {
  readonly operations: number;
  readonly schemas: number;
}

/** What a run came to. */
export interface Generated extends Described {
  /** Undefined without validators. */
  readonly assertions: AssertionTotals | undefined;
  readonly plan: ChangePlan;
}

/** How many assertions of the description the validators enforce, and how many they do not (`ignored`). */
export interface AssertionTotals {
  readonly enforced: number;
  readonly ignored: number;
}

/**
 * Turns each description into an SDK. Undefined when a collector holds an error: then nothing has been written, for none
 * of them.
 */
export async function generateAll(
  jobs: readonly Job[],
  input: GenerateInput,
): Promise<readonly Generated[] | undefined> {
  const printed: Printed[] = [];
  for (const job of jobs) {
    const one = await print(job, input);
    if (one !== undefined) printed.push(one);
  }
  if (printed.length < jobs.length) return undefined;
  input.onStage("write");
  const plans = await write(writeRequests(printed, input), input.mode);
  return plans?.flatMap((plan, index) => {
    const { api, job } = printed[index] ?? {};
    if (api === undefined) return [];
    const assertions = job?.settings.validators === false ? undefined : totalsOf(api);
    return [{ ...count(api), assertions, plan }];
  });
}

/** Turns one description into an SDK. Undefined when the collector holds an error: then nothing has been written. */
export async function generate(
  { settings, ...input }: GenerateInput & Pick<Job, "settings">,
  collector: DiagnosticCollector,
): Promise<Generated | undefined> {
  const [generated] = (await generateAll([{ settings, collector }], input)) ?? [];
  return generated;
}

/** Finds what is wrong with each description and writes nothing. Undefined stands for one that cannot be generated from. */
export async function lintAll(
  jobs: readonly Job[],
  input: LintInput,
): Promise<readonly (Described | undefined)[]> {
  const all: (Described | undefined)[] = [];
  for (const job of jobs) {
    const described = await describe(job, input);
    all.push(described && count(described.api));
  }
  return all;
}

interface DescribedApi {
  readonly specification: Specification;
  readonly api: Api;
}

/** An SDK that is ready to be written. */
interface Printed extends DescribedApi {
  readonly job: Job;
  readonly files: readonly OutputFile[];
}

/** The stages that make files. What is emitted is formatted while the rest is being emitted. */
async function print(job: Job, input: GenerateInput): Promise<Printed | undefined> {
  const { settings, collector } = job;
  const { onStage } = input;
  const formatting = await startFormat(settings, collector.report);
  if (formatting === undefined) return undefined;
  const early = createEarlyOutputs(settings);
  try {
    const described = await describe(job, input, early.start);
    if (described === undefined) return undefined;
    onStage("emit");
    const { emit } = await import("./emit/emit.js");
    const sdk = await emit({ ...described, settings, early }, formatting.add);
    onStage("format");
    return { ...described, job, files: await formatting.finish(sdk) };
  } finally {
    await Promise.all([formatting.close(), early.close()]);
  }
}

/** No output may hold what any of the SDKs is made from, nor another's output. */
function writeRequests(
  printed: readonly Printed[],
  { configFile }: GenerateInput,
): readonly WriteRequest[] {
  const inputs = printed.flatMap(({ specification }) => filesOf(specification));
  const outputs = printed.map(({ job }) => job.settings.output);
  return printed.map(({ job: { settings, collector }, files }, index) => ({
    files,
    output: settings.output,
    root: settings.root,
    report: collector.report,
    sources: [
      ...inputs,
      ...(configFile === undefined ? [] : [configFile]),
      ...outputs.filter((_, other) => other !== index),
    ],
  }));
}

/** The stages that report: after them a description can be generated. `onValid` hears of it when it may be read. */
async function describe(
  { settings, collector: { report, hasErrors, hasWarnings, isReadable } }: Job,
  { failOnWarnings, sources, onStage }: LintInput,
  onValid: (specification: Specification) => void = () => undefined,
): Promise<DescribedApi | undefined> {
  const { include, exclude } = settings;
  onStage("load");
  const filters = { include, exclude };
  const specification = await load({ ...settings, filters, ...sources }, report);
  if (specification === undefined || hasErrors()) return undefined;
  onStage("validate");
  validate(specification, report);
  if (!isReadable()) return undefined;
  if (!hasErrors()) onValid(specification);
  onStage("normalize");
  const api = normalize(specification, settings, report);
  await checkSamples(specification, settings, report);
  if (hasErrors() || (failOnWarnings === true && hasWarnings())) return undefined;
  return { specification, api };
}

/** The validators are loaded only where there is something to ask them. */
async function checkSamples(
  specification: Specification,
  settings: Settings,
  report: Report,
): Promise<void> {
  const set = lowerSamples(specification, settings);
  if (set.samples.length === 0) return;
  const { validateSamples } = await import("./validate/validate-samples.js");
  validateSamples(set, report);
}

function count({ operations, schemas }: Api): Described {
  return { operations: operations.length, schemas: schemas.length };
}

function totalsOf({ schemas, ignored }: Api): AssertionTotals {
  const counts = schemas.map(({ schema }) => countAssertions(schema));
  return { enforced: counts.reduce((sum, count) => sum + count, 0), ignored: ignored.length };
}

/** The files of this machine that a description is made of. */
function filesOf({ documents, overlays = [] }: Specification): readonly string[] {
  return [...documents.keys(), ...overlays.map(({ uri }) => uri)]
    .filter((uri) => uri.startsWith("file:"))
    .map((uri) => fileURLToPath(uri));
}

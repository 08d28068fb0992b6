import { hashOf } from "./cache/hash.js";
import { openPacks, type Memory } from "./cache/memory.js";
import type { Pack, PackCount, Packs } from "./cache/pack.js";
import type { DiagnosticCollector, Report } from "./diagnostics/collector.js";
import type { JsonValue } from "./document/json-value.js";
import type { Specification } from "./document/spec-document.js";
import { takeImage, type SpecificationImage } from "./document/specification-image.js";
import { type PlacedNode, walkStructure } from "./document/walk-structure.js";
import type { Api } from "./ir/api.js";
import type { Settings } from "./ir/settings.js";
import type { LoadInput } from "./load/load.js";
import { createReadJournal, type ReadJournal } from "./load/read-journal.js";
import type { FoundBefore } from "./normalize/lower-samples.js";
import type { LoweredSchemas } from "./normalize/schemas/schema-registry.js";
import { locateMemory } from "./pipeline/locate-memory.js";
import { rememberFindings, type Findings } from "./pipeline/remembered-findings.js";
import { openRunMemory, type Made } from "./pipeline/remembered-run.js";
import { countDescribed, countTotals, type Described, type Totals } from "./pipeline/totals.js";
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
  /** Hears what the time of the present stage was spent on. */
  readonly onPart?: ((part: Part) => void) | undefined;
  /** Hears which files were looked for, there or not. */
  readonly onRead?: ((paths: readonly string[]) => void) | undefined;
}

export interface GenerateInput extends LintInput {
  /** `check` writes nothing and tells what would change. */
  readonly mode: "write" | "check";
  /** The configuration that the settings come from, if they come from one. */
  readonly configFile: string | undefined;
}

/** The stages, in their order. `recall` finds out whether the last run would only be repeated. */
export type Stage =
  "recall" | "load" | "validate" | "normalize" | "emit" | "format" | "write" | "remember";

/** What a stage spent time on. */
export interface Part {
  readonly name: string;
  readonly milliseconds?: number;
  readonly note?: string;
}

/** What a run came to. */
export interface Generated extends Totals {
  readonly plan: ChangePlan;
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
  if (plans === undefined) return undefined;
  input.onStage("remember");
  for (const { keep } of printed) await keep();
  return plans.flatMap((plan, index) => {
    const { totals } = printed[index] ?? {};
    return totals === undefined ? [] : [{ ...totals, plan }];
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
    const journal = createReadJournal(input.sources);
    const packs = openPacks(locateMemory(job.settings));
    const described = await describe(job, { ...input, journal, packs });
    input.onRead?.(journal.paths());
    await packs.save();
    all.push(described && countDescribed(described.api));
  }
  return all;
}

/** An SDK that is ready to be written. */
interface Printed extends Made {
  readonly job: Job;
  /** Remembers it for the next run. */
  readonly keep: () => Promise<void>;
}

/** What the last run printed, if this one would only repeat it; else what the stages make. */
async function print(job: Job, input: GenerateInput): Promise<Printed | undefined> {
  const { settings, collector } = job;
  const { failOnWarnings = false, onStage, onRead, onPart } = input;
  onStage("recall");
  const journal = createReadJournal(input.sources);
  const memory = locateMemory(settings);
  const packs = openPacks(memory);
  const runs = await openRunMemory(packs, { settings, failOnWarnings });
  const remembered = await runs.recall(journal);
  for (const diagnostic of remembered?.diagnostics ?? []) collector.add(diagnostic);
  const made = remembered ?? (await make(job, { ...input, journal, packs, memory }));
  onRead?.(remembered?.sources ?? journal.paths());
  if (made === undefined) return undefined;
  const diagnostics = [...collector.diagnostics];
  const keep = async (): Promise<void> => {
    for (const count of packs.counts()) onPart?.(partOf(count));
    if (remembered === undefined) runs.keep({ ...made, diagnostics }, journal);
    await packs.save();
  };
  return { ...made, job, keep };
}

function partOf({ stage, asked, known }: PackCount): Part {
  return { name: stage, note: `${String(known)} of ${String(asked)} remembered` };
}

interface Remembering {
  readonly journal: ReadJournal;
  readonly packs: Packs;
}

/** The stages from the description to the files. What is emitted is formatted while the rest is being emitted. */
async function make(
  job: Job,
  input: GenerateInput & Remembering & { readonly memory: Memory | undefined },
): Promise<Made | undefined> {
  const { settings, collector } = job;
  const { packs, memory, journal, onStage, onPart } = input;
  const { startFormat } = await import("./format/format.js");
  const formatting = await startFormat(
    { ...settings, pack: await packs.open("pieces") },
    collector.report,
  );
  if (formatting === undefined) return undefined;
  const { createEarlyOutputs } = await import("./emit/early-outputs.js");
  const early = createEarlyOutputs({ settings, memory });
  try {
    const described = await describe(job, input, early.start);
    if (described === undefined) return undefined;
    onStage("emit");
    const { emit } = await import("./emit/emit.js");
    const sdk = await emit({ ...described, settings, early, onPart }, formatting.add);
    for (const count of await early.counts()) onPart?.(partOf(count));
    onStage("format");
    const files = await formatting.finish(sdk);
    const { api, specification } = described;
    const totals = countTotals(api, settings);
    return { files, totals, sources: journal.paths(), isRepeatable: isLocal(specification) };
  } finally {
    await Promise.all([formatting.close(), early.close()]);
  }
}

/** No output may hold what any of the SDKs is made from, nor another's output. */
function writeRequests(
  printed: readonly Printed[],
  { configFile }: GenerateInput,
): readonly WriteRequest[] {
  const inputs = printed.flatMap(({ sources }) => sources);
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
  { failOnWarnings, sources, journal, packs, onStage }: LintInput & Remembering,
  onValid: (specification: Specification, image: () => SpecificationImage) => void = () =>
    undefined,
): Promise<{ readonly specification: Specification; readonly api: Api } | undefined> {
  const { include, exclude } = settings;
  onStage("load");
  const { load } = await import("./load/load.js");
  const parsed: Pack<JsonValue> = await packs.open("documents");
  const filters = { include, exclude };
  const hands = { ...sources, ...journal.hands };
  const specification = await load({ ...settings, filters, parsed, ...hands }, report);
  if (specification === undefined) return undefined;
  onStage("validate");
  const { validate } = await import("./validate/validate.js");
  let placed: readonly PlacedNode[] | undefined;
  let taken: SpecificationImage | undefined;
  const image = (): SpecificationImage => (taken ??= takeImage(specification));
  // Without a cache nothing is looked up, and taking and hashing it take as long as some rules.
  const key = settings.cache === false ? "" : hashOf(image());
  const found = { specification, key, pack: await packs.open<Findings>("findings") };
  rememberFindings(
    found,
    (take) => {
      placed = [...walkStructure(specification)];
      validate(specification, take, placed);
    },
    report,
  );
  if (!isReadable() || (specification.unread?.size ?? 0) > 0) return undefined;
  if (!hasErrors()) onValid(specification, image);
  onStage("normalize");
  const { normalize } = await import("./normalize/normalize.js");
  let lowered: LoweredSchemas | undefined;
  const api = normalize(specification, settings, report, (schemas) => {
    lowered = schemas;
  });
  const { validateSchemas } = await import("./validate/validate-schemas.js");
  validateSchemas(api.schemas, report);
  await checkSamples(specification, { settings, placed, lowered, report });
  if (hasErrors() || (failOnWarnings === true && hasWarnings())) return undefined;
  return { specification, api };
}

/** The validators are loaded only where there is something to ask them. */
async function checkSamples(
  specification: Specification,
  {
    settings,
    report,
    ...found
  }: FoundBefore & { readonly settings: Settings; readonly report: Report },
): Promise<void> {
  const { lowerSamples } = await import("./normalize/lower-samples.js");
  const set = lowerSamples(specification, settings, found);
  if (set.samples.length === 0) return;
  const { validateSamples } = await import("./validate/validate-samples.js");
  validateSamples(set, report);
}

/** What the network answers, nobody can foretell. */
function isLocal({ documents, overlays = [] }: Specification): boolean {
  const uris = [...documents.keys(), ...overlays.map(({ uri }) => uri)];
  return uris.every((uri) => /^(?:file|stdin):/u.test(uri));
}

import { fileURLToPath } from "node:url";
import type { DiagnosticCollector } from "./diagnostics/collector.js";
import type { Specification } from "./document/spec-document.js";
import { createEarlyOutputs, type EarlyOutputs } from "./emit/early-outputs.js";
import { startFormat, type Formatting } from "./format/format.js";
import type { Api } from "./ir/api.js";
import { countAssertions } from "./ir/count-assertions.js";
import type { Settings } from "./ir/settings.js";
import { load, type LoadInput } from "./load/load.js";
import { normalize } from "./normalize/normalize.js";
import { validate } from "./validate/validate.js";
import type { ChangePlan } from "./write/plan-changes.js";
import { write } from "./write/write.js";

/** What reading a description takes. */
export interface LintInput {
  readonly settings: Settings;
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

/** Turns a description into an SDK. Undefined when the collector holds an error: then nothing has been written. */
export async function generate(
  generateInput: GenerateInput,
  collector: DiagnosticCollector,
): Promise<Generated | undefined> {
  const formatting = await startFormat(generateInput.settings, collector.report);
  if (formatting === undefined) return undefined;
  const early = createEarlyOutputs(generateInput.settings);
  try {
    const described = await describe(generateInput, collector, early.start);
    return (
      described && (await produce({ ...generateInput, ...described, formatting, early }, collector))
    );
  } finally {
    await Promise.all([formatting.close(), early.close()]);
  }
}

interface ProduceInput extends GenerateInput, DescribedApi {
  readonly formatting: Formatting;
  readonly early: EarlyOutputs;
}

/** The stages that make files. What is emitted is formatted while the rest is being emitted. */
async function produce(
  input: ProduceInput,
  { report }: DiagnosticCollector,
): Promise<Generated | undefined> {
  const { settings, mode, configFile, onStage, specification, api, formatting } = input;
  const { output, root } = settings;
  onStage("emit");
  const { emit } = await import("./emit/emit.js");
  const sdk = await emit(input, formatting.add);
  onStage("format");
  const files = await formatting.finish(sdk);
  onStage("write");
  const inputs = [...filesOf(specification), ...(configFile === undefined ? [] : [configFile])];
  const plan = await write(files, { output, root, mode, sources: inputs }, report);
  if (plan === undefined) return undefined;
  const assertions = settings.validators === false ? undefined : totalsOf(api);
  return { ...count(api), assertions, plan };
}

/** Finds what is wrong with a description and writes nothing. Undefined when anything stops it from being generated. */
export async function lint(
  input: LintInput,
  collector: DiagnosticCollector,
): Promise<Described | undefined> {
  const described = await describe(input, collector);
  return described === undefined ? undefined : count(described.api);
}

interface DescribedApi {
  readonly specification: Specification;
  readonly api: Api;
}

/** The stages that report: after them a description can be generated. `onValid` hears of it when it may be read. */
async function describe(
  { settings, failOnWarnings, sources, onStage }: LintInput,
  { report, hasErrors, hasWarnings }: DiagnosticCollector,
  onValid: (specification: Specification) => void = () => undefined,
): Promise<DescribedApi | undefined> {
  const { input, overlays, transform, root, include, exclude } = settings;
  onStage("load");
  const filters = { include, exclude };
  const specification = await load(
    { input, overlays, transform, root, filters, ...sources },
    report,
  );
  if (specification === undefined || hasErrors()) return undefined;
  onStage("validate");
  validate(specification, report);
  if (hasErrors()) return undefined;
  onValid(specification);
  onStage("normalize");
  const api = normalize(specification, settings, report);
  if (hasErrors() || (failOnWarnings === true && hasWarnings())) return undefined;
  return { specification, api };
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

import { fileURLToPath } from "node:url";
import type { DiagnosticCollector } from "./diagnostics/collector.js";
import type { Specification } from "./document/spec-document.js";
import { emit } from "./emit/emit.js";
import { format } from "./format/format.js";
import type { Settings } from "./ir/settings.js";
import { load, type LoadInput } from "./load/load.js";
import { normalize } from "./normalize/normalize.js";
import { validate } from "./validate/validate.js";
import type { ChangePlan } from "./write/plan-changes.js";
import { write } from "./write/write.js";

export interface GenerateInput {
  readonly settings: Settings;
  /** `check` writes nothing and tells what would change. */
  readonly mode: "write" | "check";
  /** The configuration that the settings come from, if they come from one. */
  readonly configFile: string | undefined;
  readonly sources: Pick<LoadInput, "readStdin" | "fetch">;
  /** Hears of each stage before it starts. */
  readonly onStage: (stage: Stage) => void;
}

/** The stages, in their order. */
export type Stage = "load" | "validate" | "normalize" | "emit" | "format" | "write";

/** What a run came to. */
export interface Generated {
  readonly operations: number;
  readonly schemas: number;
  readonly plan: ChangePlan;
}

/** Turns a description into an SDK. Undefined when the collector holds an error: then nothing has been written. */
export async function generate(
  { settings, mode, configFile, sources, onStage }: GenerateInput,
  { report, hasErrors }: DiagnosticCollector,
): Promise<Generated | undefined> {
  const { input, output, root } = settings;
  onStage("load");
  const specification = await load({ input, root, ...sources }, report);
  if (specification === undefined || hasErrors()) return undefined;
  onStage("validate");
  validate(specification, report);
  if (hasErrors()) return undefined;
  onStage("normalize");
  const api = normalize(specification, settings, report);
  if (hasErrors()) return undefined;
  onStage("emit");
  const sdk = await emit(api, specification, settings);
  onStage("format");
  const files = await format(sdk);
  onStage("write");
  const inputs = [...filesOf(specification), ...(configFile === undefined ? [] : [configFile])];
  const plan = await write(files, { output, root, mode, sources: inputs }, report);
  if (plan === undefined) return undefined;
  return { operations: api.operations.length, schemas: api.schemas.length, plan };
}

/** The files of this machine that a description is made of. */
function filesOf({ documents }: Specification): readonly string[] {
  return [...documents.keys()]
    .filter((uri) => uri.startsWith("file:"))
    .map((uri) => fileURLToPath(uri));
}

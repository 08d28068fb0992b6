import type { Specification } from "../document/spec-document.js";
import type { Api } from "../ir/api.js";
import type { EmittedFile, EmittedSdk } from "../ir/output.js";
import type { Settings } from "../ir/settings.js";
import type { EarlyOutputs } from "./early-outputs.js";
import { emitManifest } from "./manifest.js";
import { outputs } from "./outputs.js";
import { emitRuntime } from "./runtime.js";
import { createSymbols } from "./symbols.js";

export interface EmitInput {
  readonly api: Api;
  readonly specification: Specification;
  readonly settings: Settings;
  /** What is being made of the description already. */
  readonly early: Pick<EarlyOutputs, "files">;
  /** Hears how long each output took to print. */
  readonly onPart?:
    ((part: { readonly name: string; readonly milliseconds: number }) => void) | undefined;
}

/**
 * Prints the API: every output in the order of its table, what is made of the description, then the runtime modules that
 * they import. `onFile` hears of each file of the IR when it is printed, so that it can be formatted beside the next.
 */
export async function emit(
  { api, specification, settings, early, onPart }: EmitInput,
  onFile: (file: EmittedFile) => void = () => undefined,
): Promise<EmittedSdk> {
  const context = { api, settings, symbols: createSymbols(api) };
  const files: EmittedFile[] = [];
  for (const { name, emit: emitOutput } of outputs.filter(({ isWanted }) => isWanted(context))) {
    const start = performance.now();
    const emitted = emitOutput(context);
    onPart?.({ name, milliseconds: performance.now() - start });
    emitted.forEach(onFile);
    files.push(...emitted);
    // Printing keeps this thread busy: what other threads have answered is heard here.
    await new Promise(setImmediate);
  }
  const runtime = await emitRuntime(files, settings);
  return {
    files: [...files, ...(await early.files()), ...runtime],
    manifest: emitManifest(api, specification, settings),
  };
}

import type { Specification } from "../document/spec-document.js";
import type { Api } from "../ir/api.js";
import type { EmittedSdk } from "../ir/output.js";
import type { Settings } from "../ir/settings.js";
import { emitManifest } from "./manifest.js";
import { outputs } from "./outputs.js";
import { emitRuntime } from "./runtime.js";
import { createSymbols } from "./symbols.js";

/** Prints the API: every output in the order of its table, then the runtime modules that they import. */
export async function emit(
  api: Api,
  specification: Specification,
  settings: Settings,
): Promise<EmittedSdk> {
  const context = { api, specification, settings, symbols: createSymbols(api) };
  const wanted = outputs.filter(({ isWanted }) => isWanted(context));
  const files = (
    await Promise.all(wanted.map(({ emit: emitOutput }) => emitOutput(context)))
  ).flat();
  return {
    files: [...files, ...(await emitRuntime(files, settings.importExtension))],
    manifest: emitManifest(api, specification, settings),
  };
}

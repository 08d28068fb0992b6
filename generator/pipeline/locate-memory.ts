import { createFingerprint } from "../cache/fingerprint.js";
import type { Memory } from "../cache/memory.js";
import type { Settings } from "../ir/settings.js";

/** Where the runs for an output folder remember; undefined: they do not. */
export function locateMemory({ cache, output }: Settings): Memory | undefined {
  if (cache === false) return undefined;
  return { folder: cache, project: output, fingerprint: createFingerprint() };
}

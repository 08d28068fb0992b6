import { createFingerprint } from "../cache/fingerprint.js";
import { createPacks, forgetfulPacks, type Packs } from "../cache/pack.js";
import { openStore } from "../cache/store.js";
import type { Settings } from "../ir/settings.js";

/** What the runs for an output folder remember. */
export function openMemory({ cache, output }: Settings): Packs {
  if (cache === false) return forgetfulPacks;
  return createPacks({
    store: openStore({ folder: cache }),
    project: output,
    fingerprint: createFingerprint(),
  });
}

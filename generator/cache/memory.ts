import { createPacks, forgetfulPacks, type Packs } from "./pack.js";
import { openStore } from "./store.js";

/** Where the runs for an output folder remember; another thread can be told. */
export interface Memory {
  readonly folder: string;
  /** Tells projects apart. */
  readonly project: string;
  /** What everything remembered depends on. */
  readonly fingerprint: string;
}

/** Each thread opens packs of its own, of which no two threads of a run may open the same one. */
export function openPacks(memory: Memory | undefined): Packs {
  if (memory === undefined) return forgetfulPacks;
  return createPacks({ ...memory, store: openStore(memory) });
}

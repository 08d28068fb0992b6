import { deserialize, serialize } from "node:v8";
import { hashParts } from "./hash.js";
import type { Store } from "./store.js";

/**
 * What one stage remembers of a project: values by the hash of everything that they were made of. After a run it holds what
 * that run asked for and nothing older.
 */
export interface Pack<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
}

/** The packs of one project. */
export interface Packs {
  /** What is not opened by a run stays as it is. */
  readonly open: <Value>(stage: string) => Promise<Pack<Value>>;
  /** Writes the packs that have changed, and lets go of what was used longest ago in all projects. */
  readonly save: () => Promise<void>;
  /** How often each pack was asked, and how often it knew. */
  readonly counts: () => readonly PackCount[];
}

export interface PackCount {
  readonly stage: string;
  readonly asked: number;
  readonly known: number;
}

interface Content {
  readonly fingerprint: string;
  readonly entries: ReadonlyMap<string, unknown>;
}

export interface PackOptions {
  readonly store: Store;
  /** Tells projects apart: whatever the project, only equal keys find each other's values. */
  readonly project: string;
  /** What every value depends on; a pack with another one is as good as empty. */
  readonly fingerprint: string;
}

export function createPacks({ store, project, fingerprint }: PackOptions): Packs {
  const opened = new Map<string, ReturnType<typeof createPack>>();
  const nameOf = (stage: string): string => `${stage}-${hashParts(project, stage).slice(0, 32)}`;
  return {
    open: async <Value>(stage: string) => {
      const known = readContent(await store.read(nameOf(stage)), fingerprint);
      const pack = createPack(known);
      opened.set(stage, pack);
      // What stands under a key was set for it, in a pack of this name, by this very version of the generator.
      return pack as unknown as Pack<Value>;
    },
    save: async () => {
      const changed = [...opened].filter(([, pack]) => pack.hasChanged());
      for (const [stage, { used }] of changed) {
        const content: Content = { fingerprint, entries: used };
        await store.write(nameOf(stage), serialize(content));
      }
      if (changed.length > 0) await store.sweep();
    },
    counts: () => Array.from(opened, ([stage, { counts }]) => ({ stage, ...counts })),
  };
}

function createPack(known: ReadonlyMap<string, unknown>) {
  const used = new Map<string, unknown>();
  const counts = { asked: 0, known: 0 };
  let added = 0;
  return {
    used,
    counts,
    hasChanged: () => added > 0 || used.size < known.size,
    get: (key: string) => {
      const value = known.get(key);
      counts.asked += 1;
      if (value === undefined) return undefined;
      counts.known += 1;
      used.set(key, value);
      return value;
    },
    set: (key: string, value: unknown) => {
      added += 1;
      used.set(key, value);
    },
  };
}

/** The store has verified that these are the bytes that were written. */
function readContent(
  bytes: Uint8Array | undefined,
  fingerprint: string,
): ReadonlyMap<string, unknown> {
  if (bytes === undefined) return new Map();
  try {
    const content = deserialize(bytes) as Content;
    return content.fingerprint === fingerprint ? content.entries : new Map();
  } catch {
    // Another version of Node may write what this one cannot read.
    return new Map();
  }
}

/** Remembers nothing: for runs without a cache. */
export const forgetfulPacks: Packs = {
  open: () => Promise.resolve({ get: () => undefined, set: () => undefined }),
  save: () => Promise.resolve(),
  counts: () => [],
};

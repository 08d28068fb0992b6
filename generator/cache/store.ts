import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hashOf } from "./hash.js";

/**
 * Named contents in a folder that any run may read and write at any time, and anybody delete. A content is read whole or
 * not at all; what cannot be read or written is as if it had never been there.
 */
export interface Store {
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  readonly write: (name: string, content: Uint8Array) => Promise<void>;
  /** Removes what was used longest ago, until the rest fits. */
  readonly sweep: () => Promise<void>;
}

export interface StoreOptions {
  readonly folder: string;
  /** The size that a sweep leaves. */
  readonly maxBytes?: number;
}

const defaultMaxBytes = 512 * 1024 * 1024;

/** A run that was killed leaves a private file; one of this age belongs to no run any more. */
const abandonedAfterMs = 3_600_000;

/** The length of the hash that stands before a content. */
const headLength = 64;

const contentSuffix = ".bin";

export function openStore({ folder, maxBytes = defaultMaxBytes }: StoreOptions): Store {
  let written = 0;
  const pathOf = (name: string): string => join(folder, `${name}${contentSuffix}`);
  return {
    read: async (name) => {
      const file = await readFile(pathOf(name)).catch(() => undefined);
      if (file === undefined) return undefined;
      const content = file.subarray(headLength);
      if (file.toString("latin1", 0, headLength) !== hashOf(content)) return undefined;
      const now = new Date();
      await utimes(pathOf(name), now, now).catch(() => undefined);
      return content;
    },
    write: async (name, content) => {
      written += 1;
      // Private until it is whole; a rename replaces what another run may be reading, or have written meanwhile.
      const aside = join(folder, `${name}.${String(process.pid)}-${String(written)}.tmp`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(aside, Buffer.concat([Buffer.from(hashOf(content), "latin1"), content]));
        await rename(aside, pathOf(name));
      } catch {
        // A full disk or a folder that may not be written costs time, not the run.
        await rm(aside, { force: true }).catch(() => undefined);
      }
    },
    sweep: async () => {
      await sweepFolder(folder, maxBytes).catch(() => undefined);
    },
  };
}

async function sweepFolder(folder: string, maxBytes: number): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const path = join(folder, name);
      const found = await stat(path).catch(() => undefined);
      return found === undefined ? [] : [{ path, size: found.size, usedAt: found.mtimeMs }];
    }),
  );
  const byUse = files.flat().sort((left, right) => right.usedAt - left.usedAt);
  let kept = 0;
  for (const { path, size, usedAt } of byUse) {
    const isAbandoned = path.endsWith(".tmp") && Date.now() - usedAt > abandonedAfterMs;
    if (!isAbandoned && kept + size <= maxBytes) kept += size;
    else await rm(path, { force: true });
  }
}

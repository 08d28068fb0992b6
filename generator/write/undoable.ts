import {
  copyFile,
  link,
  lstat,
  mkdir,
  readlink,
  rename,
  rm,
  symlink,
  unlink,
} from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "./refuse-folder.js";

/** Changes of files that can be taken back, all or none. Paths are absolute. */
export interface Undoable {
  /** Keeps what is at the path, so that it may be replaced. */
  keep(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Puts a file in the place of what was kept, at once. */
  replace(path: string, file: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Takes everything back, the last change first. */
  undo(): Promise<void>;
}

/** What is replaced or removed stays in the folder until that is removed itself. */
export function createUndoable(folder: string): Undoable {
  const kept = new Map<string, string>();
  const steps: (() => Promise<unknown>)[] = [];
  let count = 0;
  const nextPlace = (): string => join(folder, `kept-${String(count++)}`);
  return {
    async keep(path) {
      const place = nextPlace();
      if (await keepFile(path, place)) kept.set(path, place);
    },
    async makeFolder(path) {
      const made = await mkdir(path, { recursive: true });
      if (made !== undefined) steps.push(() => rm(made, { recursive: true, force: true }));
    },
    async replace(path, file) {
      await rename(file, path);
      const place = kept.get(path);
      steps.push(() => (place === undefined ? unlink(path) : rename(place, path)));
    },
    async remove(path) {
      const place = nextPlace();
      await rename(path, place);
      steps.push(() => rename(place, path));
    },
    async undo() {
      // What cannot be taken back must not keep the rest from it.
      for (const step of steps.reverse()) await step().catch(() => undefined);
    },
  };
}

/** A second name for a file takes no room; some file systems have none. False where there is nothing. */
async function keepFile(path: string, place: string): Promise<boolean> {
  const found = await lstat(path).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  });
  if (found === undefined) return false;
  if (found.isSymbolicLink()) await symlink(await readlink(path), place);
  else await link(path, place).catch(() => copyFile(path, place));
  return true;
}

import { lstat, mkdir, mkdtemp, readdir, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { foldPath, parentFolders } from "./check-paths.js";
import { inBatches } from "./in-batches.js";
import type { ChangePlan } from "./plan-changes.js";
import { createUndoable, type Undoable } from "./undoable.js";

/** What the folders for texts on their way are called. */
const asidePrefix = ".clientwright-";

/** A run that was killed leaves such a folder; one of this age belongs to no run any more. */
const abandonedAfterMs = 3_600_000;

/**
 * Makes the folder what the plan says. New texts are written aside, in the folder, so that each file arrives whole by
 * a rename; the last one, which is the manifest, arrives when stale files are gone. After a failure the folder is as it
 * was before.
 */
export async function applyChanges(plan: ChangePlan, output: string): Promise<void> {
  if (plan.changed.length === 0 && plan.stale.length === 0) return;
  const made = await mkdir(output, { recursive: true });
  try {
    await removeAbandoned(output);
    const aside = await mkdtemp(join(output, asidePrefix));
    try {
      await changeFiles(plan, { output, aside });
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  } catch (error) {
    // What had no folder before has none again.
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    throw error;
  }
}

interface Folders {
  readonly output: string;
  /** Where texts wait, and what they replace is kept until all have arrived. */
  readonly aside: string;
}

/** All that needs room on the disk comes first; renames, which need none, can be taken back. */
async function changeFiles(plan: ChangePlan, folders: Folders): Promise<void> {
  const { output, aside } = folders;
  const undoable = createUndoable(aside);
  await inBatches(plan.changed, async ({ path, after }, index) => {
    await writeFile(join(aside, String(index)), after);
    await undoable.keep(join(output, path));
  });
  try {
    await replaceFiles(plan, { ...folders, undoable });
  } catch (error) {
    await undoable.undo();
    throw error;
  }
  for (const path of plan.stale) {
    await removeEmptyFolders(parentFolders(path).map((folder) => join(output, folder)));
  }
}

async function replaceFiles(
  plan: ChangePlan,
  { output, aside, undoable }: Folders & { readonly undoable: Undoable },
): Promise<void> {
  const last = plan.changed.length - 1;
  const folders = new Set(plan.changed.map(({ path }) => dirname(join(output, path))));
  for (const folder of folders) await undoable.makeFolder(folder);
  for (const [index, { path }] of plan.changed.entries()) {
    const target = join(output, path);
    if (index === last) await removeStale(plan, { output, undoable });
    await undoable.replace(target, join(aside, String(index)));
  }
  if (last < 0) await removeStale(plan, { output, undoable });
}

async function removeStale(
  { changed, unchanged, stale }: ChangePlan,
  { output, undoable }: { readonly output: string; readonly undoable: Undoable },
): Promise<void> {
  const current = [...changed.map(({ path }) => path), ...unchanged];
  const twins = new Map(current.map((path) => [foldPath(path), join(output, path)]));
  for (const path of stale) {
    const full = join(output, path);
    const twin = twins.get(foldPath(path));
    // Where case does not count, `Pets.ts` is the file that has just become `pets.ts`.
    if (twin === undefined || !(await isSameFile(full, twin))) await undoable.remove(full);
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [left, right] = [await lstat(one), await lstat(other)];
  return left.dev === right.dev && left.ino === right.ino;
}

/** Removes folders, the innermost first, up to one that still holds something. */
async function removeEmptyFolders(folders: readonly string[]): Promise<void> {
  try {
    for (const folder of folders) await rmdir(folder);
  } catch {
    // Something else lives there.
  }
}

async function removeAbandoned(output: string): Promise<void> {
  for (const name of await readdir(output)) {
    if (!name.startsWith(asidePrefix)) continue;
    const { mtimeMs } = await lstat(join(output, name));
    if (Date.now() - mtimeMs < abandonedAfterMs) continue;
    await rm(join(output, name), { recursive: true, force: true });
  }
}

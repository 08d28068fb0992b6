import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  rmdir,
  unlink,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { foldPath, parentFolders } from "./check-paths.js";
import type { ChangePlan } from "./plan-changes.js";

/** What the folders for texts on their way are called. */
const asidePrefix = ".clientwright-";

/** A run that was killed leaves such a folder; one of this age belongs to no run any more. */
const abandonedAfterMs = 3_600_000;

/**
 * Makes the folder what the plan says. New texts are written aside, in the folder, so that each file arrives whole by
 * a rename; the last one, which is the manifest, arrives when stale files are gone. A failure leaves nothing aside.
 */
export async function applyChanges(plan: ChangePlan, output: string): Promise<void> {
  if (plan.changed.length === 0 && plan.stale.length === 0) return;
  await mkdir(output, { recursive: true });
  await removeAbandoned(output);
  const aside = await mkdtemp(join(output, asidePrefix));
  try {
    for (const [index, { after }] of plan.changed.entries()) {
      await writeFile(join(aside, String(index)), after);
    }
    await replaceFiles(plan, { output, aside });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function replaceFiles(
  plan: ChangePlan,
  { output, aside }: { readonly output: string; readonly aside: string },
): Promise<void> {
  const last = plan.changed.length - 1;
  for (const [index, { path }] of plan.changed.entries()) {
    const target = join(output, path);
    if (index === last) await removeStale(plan, output);
    await mkdir(dirname(target), { recursive: true });
    await rename(join(aside, String(index)), target);
  }
  if (last < 0) await removeStale(plan, output);
}

async function removeStale(
  { changed, unchanged, stale }: ChangePlan,
  output: string,
): Promise<void> {
  const current = [...changed.map(({ path }) => path), ...unchanged];
  const twins = new Map(current.map((path) => [foldPath(path), join(output, path)]));
  for (const path of stale) {
    const full = join(output, path);
    const twin = twins.get(foldPath(path));
    // Where case does not count, `Pets.ts` is the file that has just become `pets.ts`.
    if (twin === undefined || !(await isSameFile(full, twin))) await unlink(full);
    await removeEmptyFolders(parentFolders(path).map((folder) => join(output, folder)));
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

import { lstat, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Report } from "../diagnostics/collector.js";
import type { OutputFile } from "../ir/output.js";
import { isInnerPath } from "./check-paths.js";
import { errorCode, isInside, realPath, show, type WriteTarget } from "./refuse-folder.js";

/** What separates the output folder from the SDK as it is to be. Paths are relative to the folder, with `/`. */
export interface ChangePlan {
  readonly changed: readonly ChangedFile[];
  readonly unchanged: readonly string[];
  /** What the previous run made and this one does not. */
  readonly stale: readonly string[];
}

export interface ChangedFile {
  readonly path: string;
  /** The text that is there; undefined for a file that is not. */
  readonly before: string | undefined;
  readonly after: string;
}

/** How many files are read at a time: few enough for the system's limit on open files. */
const batchSize = 32;

/** Compares the files with the folder. What stands in the way of one is reported. */
export async function planChanges(
  files: readonly OutputFile[],
  target: WriteTarget,
  report: Report,
): Promise<ChangePlan> {
  const folder = await realPath(target.output);
  const changed: ChangedFile[] = [];
  const unchanged: string[] = [];
  for (let first = 0; first < files.length; first += batchSize) {
    const batch = files.slice(first, first + batchSize);
    const found = await Promise.all(batch.map(({ path }) => readPrevious(folder, path)));
    for (const [index, { path, text }] of batch.entries()) {
      const { obstacle, before } = found[index] ?? {};
      if (obstacle !== undefined) {
        report("output-blocked", { path: show(target, join(target.output, path)), obstacle });
      } else if (before?.equals(Buffer.from(text)) === true) unchanged.push(path);
      else changed.push({ path, before: before?.toString(), after: text });
    }
  }
  const current = new Set(files.map(({ path }) => path));
  return { changed, unchanged, stale: await findStale(folder, current) };
}

interface PreviousFile {
  readonly before?: Buffer;
  /** Why the file cannot be written. */
  readonly obstacle?: string;
}

/** A symbolic link in the place of a file counts as none: it is replaced, never written through. */
async function readPrevious(folder: string, path: string): Promise<PreviousFile> {
  const full = join(folder, path);
  if (!isInside(folder, await realPath(dirname(full)))) {
    return { obstacle: "a symbolic link leads out of the output folder" };
  }
  try {
    const found = await lstat(full);
    if (found.isDirectory()) return { obstacle: "it is a folder" };
    return found.isFile() ? { before: await readFile(full) } : {};
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") return {};
    if (code === "ENOTDIR") return { obstacle: "a file is where its folder has to be" };
    throw error;
  }
}

/** What the previous manifest lists inside the folder, is still there, and is not made any more. */
async function findStale(folder: string, current: ReadonlySet<string>): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const path of await readManifest(folder)) {
    if (current.has(path) || !isInnerPath(path)) continue;
    const full = join(folder, path);
    if (!isInside(folder, await realPath(dirname(full)))) continue;
    const found = await lstat(full).catch(() => undefined);
    if (found !== undefined && !found.isDirectory()) stale.push(path);
  }
  return stale;
}

/** The paths that the previous manifest lists; a manifest that cannot be understood lists none. */
async function readManifest(folder: string): Promise<ReadonlySet<string>> {
  const text = await readFile(join(folder, "manifest.json"), "utf8").catch(() => "");
  const paths = new Set<string>();
  for (const file of listOf(member(parse(text), "files"))) {
    const path = member(file, "path");
    if (typeof path === "string") paths.add(path);
  }
  return paths;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function member(value: unknown, key: "files" | "path"): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

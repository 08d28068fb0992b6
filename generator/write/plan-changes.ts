import { lstat, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Report } from "../diagnostics/collector.js";
import type { OutputFile } from "../ir/output.js";
import { isInnerPath } from "./check-paths.js";
import { inBatches } from "./in-batches.js";
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

/** Compares the files with the folder. What stands in the way of one is reported. */
export async function planChanges(
  files: readonly OutputFile[],
  target: WriteTarget,
  report: Report,
): Promise<ChangePlan> {
  const folder = await realPath(target.output);
  const changed: ChangedFile[] = [];
  const unchanged: string[] = [];
  const leadsOut = createLeadsOut(folder);
  const found = await inBatches(files, ({ path }) => readPrevious(join(folder, path), leadsOut));
  for (const [index, { path, text }] of files.entries()) {
    const { obstacle, before } = found[index] ?? {};
    if (obstacle !== undefined) {
      report("output-blocked", { path: show(target, join(target.output, path)), obstacle });
    } else if (before?.equals(Buffer.from(text)) === true) unchanged.push(path);
    else changed.push({ path, before: before?.toString(), after: text });
  }
  const current = new Set(files.map(({ path }) => path));
  const stale = await findStale(folder, { current, leadsOut });
  return { changed, unchanged, stale };
}

interface PreviousFile {
  readonly before?: Buffer;
  /** Why the file cannot be written. */
  readonly obstacle?: string;
}

type LeadsOut = (path: string) => Promise<boolean>;

/** Tells whether a path in a folder leads out of it; asked once for all files of a folder. */
function createLeadsOut(folder: string): LeadsOut {
  const known = new Map<string, Promise<boolean>>();
  return (path) => {
    const parent = dirname(path);
    const asked = known.get(parent) ?? realPath(parent).then((real) => !isInside(folder, real));
    known.set(parent, asked);
    return asked;
  };
}

/** A symbolic link in the place of a file counts as none: it is replaced, never written through. */
async function readPrevious(full: string, leadsOut: LeadsOut): Promise<PreviousFile> {
  if (await leadsOut(full)) {
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
async function findStale(
  folder: string,
  { current, leadsOut }: { readonly current: ReadonlySet<string>; readonly leadsOut: LeadsOut },
): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const path of await readManifest(folder)) {
    if (current.has(path) || !isInnerPath(path)) continue;
    const full = join(folder, path);
    if (await leadsOut(full)) continue;
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

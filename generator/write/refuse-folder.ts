import { realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import type { Report } from "../diagnostics/collector.js";

/** Where an SDK is to be written. Paths are absolute. */
export interface WriteTarget {
  readonly output: string;
  /** The project, which shown paths are relative to. */
  readonly root: string;
  /** The files that are generated from: the description and the configuration. */
  readonly sources: readonly string[];
}

/** Reports an output folder in which somebody's own files would be at risk, or that is none; true when it is so. */
export async function refuseFolder(target: WriteTarget, report: Report): Promise<boolean> {
  const output = show(target, target.output);
  const isFolder = await stat(target.output).then(
    (found) => found.isDirectory(),
    rethrowUnlessAbsent,
  );
  if (isFolder === false) {
    report("output-not-a-folder", { output });
    return true;
  }
  const folder = await realPath(target.output);
  if (isInside(folder, await realPath(target.root))) {
    report("output-is-project", { output });
    return true;
  }
  for (const source of target.sources) {
    if (!isInside(folder, await realPath(source))) continue;
    report("output-holds-source", { output, source: show(target, source) });
    return true;
  }
  return false;
}

function rethrowUnlessAbsent(error: unknown): undefined {
  if (errorCode(error) !== "ENOENT") throw error;
}

/** Whether a path is a folder or something in it; both are absolute and real. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A path without symbolic links, as far as it exists. */
export async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realPath(parent), relative(parent, path));
  }
}

/** The code of an error of the file system. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
}

/** A path as a user would name it. */
export function show({ root }: Pick<WriteTarget, "root">, path: string): string {
  return relative(root, path).replaceAll(sep, "/") || ".";
}

import { isAbsolute, relative } from "node:path";

/**
 * Why a file is not read for a reference, whichever name it has; undefined when it may be. What the text of a refused file
 * says is never shown, and what is read may be: so only what is named like a part of a description is read, and nothing
 * that people hide, such as `.env`.
 */
export function refusePath(path: string, folders: readonly string[]): string | undefined {
  const ways = folders.flatMap((folder) => wayInto(path, folder) ?? []);
  if (ways.length === 0) return "it lies outside of the entry's folder";
  if (ways.every((way) => /(?:^|[\\/])\./u.test(way))) return "it is hidden";
  return /\.(?:json|ya?ml)$/iu.test(path)
    ? undefined
    : "its name does not end in `.json`, `.yaml` or `.yml`";
}

/** Whether a path lies inside of a folder; both absolute. */
export function isInside(path: string, folder: string): boolean {
  return wayInto(path, folder) !== undefined;
}

function wayInto(path: string, folder: string): string | undefined {
  const way = relative(folder, path);
  const leadsOut = way === "" || way === ".." || /^\.\.[\\/]/u.test(way) || isAbsolute(way);
  return leadsOut ? undefined : way;
}

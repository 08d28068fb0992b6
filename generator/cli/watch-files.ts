import { existsSync, statSync, watch } from "node:fs";
import { basename, dirname } from "node:path";

/**
 * Calls `onChange` when any of the files changes, comes or goes, until the returned function is called; the files need not be
 * there yet. Folders are watched, not files: an editor that saves by renaming leaves the watcher of a file with the old one.
 */
export function watchFiles(paths: readonly string[], onChange: () => void): () => void {
  const names = new Map<string, Set<string>>();
  for (const path of paths) {
    const { folder, name } = nearestFolder(path);
    names.set(folder, (names.get(folder) ?? new Set()).add(name));
  }
  const watchers = Array.from(names, ([folder, wanted]) => {
    const watcher = watch(folder, (_, name) => {
      // Some systems do not tell the name.
      if (name === null || wanted.has(name)) onChange();
    });
    // A folder that is removed takes its files with it.
    return watcher.on("error", onChange);
  });
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}

/** Whether a file was saved after a time, which may have been before anybody watched it. */
export function isSavedSince(path: string, time: number): boolean {
  const { mtimeMs = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
  // A time to come is no save, but a clock that was wrong.
  return mtimeMs > time && mtimeMs <= Date.now();
}

/** The folder that tells when a file comes: its own, or the innermost that there is, and what will appear in it. */
function nearestFolder(path: string): { readonly folder: string; readonly name: string } {
  for (let child = path; ; child = dirname(child)) {
    const folder = dirname(child);
    if (existsSync(folder) || folder === child) return { folder, name: basename(child) };
  }
}

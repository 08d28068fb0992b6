import type { OutputFile } from "../ir/output.js";

/**
 * Whether a path names a file inside the folder that it starts from, on every system: relative, with `/`, without
 * `.`, `..`, drives, streams or control characters.
 */
export function isInnerPath(path: string): boolean {
  // eslint-disable-next-line no-control-regex -- exactly those must not occur in a path
  if (/[\\:\u0000-\u001f]/u.test(path)) return false;
  return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}

/**
 * Refuses, before anything is written, a list of files that would not all arrive: a path that leaves the folder, two
 * paths that are one where case does not count, a file that is also a folder. Each is a bug of an emitter.
 */
export function checkPaths(files: readonly OutputFile[]): void {
  const taken = new Map<string, string>();
  for (const { path } of files) {
    if (!isInnerPath(path)) throw new Error(`\`${path}\` is not a path inside the output folder`);
    const other = taken.get(foldPath(path));
    if (other !== undefined) throw new Error(`\`${other}\` and \`${path}\` are one file`);
    taken.set(foldPath(path), path);
  }
  for (const path of taken.values()) {
    const folder = parentFolders(path).find((parent) => taken.has(foldPath(parent)));
    if (folder !== undefined) throw new Error(`\`${folder}\` is a file, and \`${path}\` is in it`);
  }
}

/** The folders that a path goes through, the innermost first. */
export function parentFolders(path: string): readonly string[] {
  const segments = path.split("/").slice(0, -1);
  return segments.map((_, index) => segments.slice(0, segments.length - index).join("/"));
}

/** Equal for two paths that a system which ignores case takes for one. */
export function foldPath(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

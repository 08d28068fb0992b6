import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where everything that a run makes goes: inside this folder, so that outputs find `zod`. */
export const workFolder: string = fileURLToPath(new URL(".work/", import.meta.url));

/** A folder of its own for a name; slashes are nesting, and other characters that a path should not have are left away. */
export function folderOf(...names: readonly string[]): string {
  const folder = join(workFolder, ...names.map((name) => name.replaceAll(/[^\w.-]+/gu, "-")));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The same, emptied. */
export function emptyFolder(...names: readonly string[]): string {
  rmSync(folderOf(...names), { recursive: true });
  return folderOf(...names);
}

/** How many lines of TypeScript a folder holds. */
export function countLines(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join(folder, path), "utf8").split("\n").length - 1)
    .reduce((sum, lines) => sum + lines, 0);
}

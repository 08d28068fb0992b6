import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of real API descriptions beside the repository. */
export const specsFolder: string = fileURLToPath(
  new URL("../../../shared/specs/", import.meta.url),
);

/** Where the outputs are compiled: inside the repository, so that `zod` and `@types/node` are found. */
export const workFolder: string = fileURLToPath(new URL("../../.cache/specs/", import.meta.url));

/** One real description. */
export interface SpecFile {
  readonly name: string;
  readonly path: string;
}

/** Every description of the folder, by name; none when the folder is absent. */
export function listDocuments(): readonly SpecFile[] {
  if (!existsSync(specsFolder)) return [];
  return readdirSync(specsFolder)
    .filter((file) => /\.(json|ya?ml)$/u.test(file))
    .map((file) => ({ name: file.replace(/\.[^.]*$/u, ""), path: `${specsFolder}${file}` }));
}

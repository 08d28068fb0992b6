import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = fileURLToPath(import.meta.url);
const isSource = here.endsWith(".ts");
const packageFolder = findPackage(dirname(here));

/** The generator's own modules: sources in the repository, bundles in the package. */
export const modulesFolder = join(packageFolder, isSource ? "generator" : "dist/generator");

export const templatesFolder = join(packageFolder, "templates");

/** The module that a thread starts with, by its path below the modules' folder, without its extension. */
export function workerModule(path: string): URL {
  return pathToFileURL(join(modulesFolder, `${path}${isSource ? ".ts" : ".js"}`));
}

/** How deep a module of the package lies depends on what it was bundled with. */
function findPackage(from: string): string {
  let folder = from;
  while (!existsSync(join(folder, "package.json"))) {
    if (dirname(folder) === folder) throw new Error(`${here} is in no package`);
    folder = dirname(folder);
  }
  return folder;
}

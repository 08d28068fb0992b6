import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** What each module imports: paths from the repository's root, or the names of packages. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

export interface SourceText {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every TypeScript file below the folders of the repository. */
export function readSources(...folders: readonly string[]): readonly SourceText[] {
  return folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
      .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
      .filter((path) => path.endsWith(".ts") && !path.includes("/node_modules/"))
      .sort()
      .map((path) => ({ path, text: readFileSync(`${root}${path}`, "utf8") })),
  );
}

/** The imports that are left when the types are gone: what runs. */
export function readRuntimeGraph(sources: readonly SourceText[]): ImportGraph {
  return readGraph(
    sources.map(({ path, text }) => ({
      path,
      text: text.replaceAll(/^(import|export) type [^;]*;$/gmu, ""),
    })),
  );
}

/** Static and dynamic imports, types included. */
export function readGraph(sources: readonly SourceText[]): ImportGraph {
  return new Map(
    sources.map(({ path, text }) => {
      const { importedFiles } = ts.preProcessFile(text, true, true);
      return [path, importedFiles.map(({ fileName }) => resolveImport(path, fileName))];
    }),
  );
}

function resolveImport(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return packageOf(specifier);
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/u, ".ts");
}

/** `@scope/name/part` → `@scope/name`; a module of Node's keeps its parts. */
function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

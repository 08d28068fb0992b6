import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** Changes the source of a module of the generator, named by its path below `generator/`. */
export type SourceEdit = (path: string, source: string) => string;

/**
 * Compiles the generator, module by module, into a folder that looks like the repository, so that a process starts as
 * fast as the package does and a test can run a generator that is wrong on purpose. Gives the folder of the modules.
 */
export async function compileGenerator(
  folder: string,
  edit: SourceEdit = (_, source) => source,
): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  const modules = readdirSync(`${repository}generator`, { recursive: true }).map(String);
  for (const path of modules.filter(isModule))
    await compileModule(`generator/${path}`, folder, (source) => edit(path, source));
  // The templates are copied into outputs as they are, and those of zod also judge samples.
  cpSync(`${repository}templates`, `${folder}/templates`, { recursive: true });
  const templates = readdirSync(`${repository}templates/zod`, { recursive: true }).map(String);
  for (const path of templates.filter(isModule))
    await compileModule(`templates/zod/${path}`, folder);
  return `${folder}/generator/`;
}

function isModule(path: string): boolean {
  return path.endsWith(".ts");
}

async function compileModule(
  path: string,
  folder: string,
  edit: (source: string) => string = (source) => source,
): Promise<void> {
  const source = edit(readFileSync(`${repository}${path}`, "utf8"));
  const { code } = await transform(source, { loader: "ts", format: "esm", target: "node20" });
  const target = `${folder}/${path.replace(/\.ts$/u, ".js")}`;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code);
}

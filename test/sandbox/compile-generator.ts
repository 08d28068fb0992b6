import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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
  const modules = `${folder}/generator/`;
  rmSync(folder, { recursive: true, force: true });
  for (const path of readdirSync(`${repository}generator`, { recursive: true }).map(String)) {
    if (!path.endsWith(".ts")) continue;
    const source = edit(path, readFileSync(`${repository}generator/${path}`, "utf8"));
    const { code } = await transform(source, { loader: "ts", format: "esm", target: "node20" });
    const target = `${modules}${path.replace(/\.ts$/u, ".js")}`;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  symlinkSync(`${repository}templates`, `${folder}/templates`);
  return modules;
}

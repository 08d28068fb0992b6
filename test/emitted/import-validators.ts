import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import type * as z from "zod";
import { withLibrary } from "../../generator/emit/runtime.js";
import type { Settings } from "../../generator/ir/settings.js";

/** The validators of one emitted `schemas.ts`, by their exported names. */
export type Validators = Readonly<Record<string, z.ZodType>>;

/** The library that validators are written for. */
export type Library = Exclude<Settings["validators"], false>;

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** Compiles many texts of `schemas.ts` in one go, with the runtime as it is in `templates/`, and imports them. */
export async function importValidators(
  texts: readonly string[],
  library: Library = "zod",
): Promise<readonly Validators[]> {
  const folder = await mkdtemp(join(tmpdir(), "clientwright-validators-"));
  try {
    const outfile = join(folder, "validators.mjs");
    await build({
      stdin: { contents: listModules(texts.length), resolveDir: repository, loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      outfile,
      logLevel: "error",
      plugins: [serveModules(texts, library)],
    });
    const bundle: { readonly modules: readonly Validators[] } = await import(
      pathToFileURL(outfile).href
    );
    return bundle.modules;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function listModules(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => String(index));
  const imports = numbers.map((number) => `import * as m${number} from "schemas:${number}";`);
  return [...imports, `export const modules = [${numbers.map((n) => `m${n}`).join(", ")}];`].join(
    "\n",
  );
}

/** Serves `schemas:<number>` from memory and their runtime from the templates. */
function serveModules(texts: readonly string[], library: Library): Plugin {
  return {
    name: "validators",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^schemas:/ }, ({ path }) => ({ path, namespace: "schemas" }));
      onResolve({ filter: /^\.\/runtime\/zod\// }, ({ path }) => ({
        path: join(repository, path.replace("./runtime/", "templates/").replace(/\.js$/u, ".ts")),
      }));
      onLoad({ filter: /templates[\\/]zod[\\/].*\.ts$/ }, async ({ path }) => ({
        contents: withLibrary(await readFile(path, "utf8"), library),
        loader: "ts",
      }));
      onLoad({ filter: /.*/, namespace: "schemas" }, ({ path }) => ({
        contents: texts[Number(path.slice("schemas:".length))] ?? "",
        loader: "ts",
        resolveDir: repository,
      }));
    },
  };
}

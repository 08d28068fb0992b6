import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import type * as z from "zod";
import { withLibrary } from "../../generator/emit/runtime.js";
import type { Settings } from "../../generator/ir/settings.js";
import type { SchemaIssue } from "../../templates/runtime/standard-schema.js";

/** The validators of one emitted `schemas.ts`, by their exported names. */
export type Validators = Readonly<Record<string, z.ZodType>>;

/** The library that validators are written for. */
export type Library = Exclude<Settings["validators"], false>;

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The texts of `schemas.ts` and `checks.ts`. */
export interface ValidatorTexts {
  readonly schemas: string;
  readonly checks: string;
}

/** What a client asks in the place of a validator. */
export interface ImportedCheck {
  readonly "~standard": {
    readonly validate: (value: unknown) => { readonly issues?: readonly SchemaIssue[] };
  };
  readonly "~tolerates": (value: unknown) => boolean;
}

const checks = new WeakMap<z.ZodType, ImportedCheck>();

/** The check of a validator that was imported with its checks. */
export function checkOf(validator: z.ZodType): ImportedCheck | undefined {
  return checks.get(validator);
}

/** Compiles many texts in one go, with the runtime as it is in `templates/`, and imports them. */
export async function importValidators(
  texts: readonly ValidatorTexts[],
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
    const bundle: {
      readonly modules: readonly Validators[];
      readonly checks: readonly Readonly<Record<string, ImportedCheck>>[];
    } = await import(pathToFileURL(outfile).href);
    for (const [index, module] of bundle.modules.entries())
      for (const [name, validator] of Object.entries(module)) {
        const check = bundle.checks[index]?.[name];
        if (check !== undefined) checks.set(validator, check);
      }
    return bundle.modules;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function listModules(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => String(index));
  return ["schemas", "checks"]
    .flatMap((kind) => [
      ...numbers.map((number) => `import * as ${kind}${number} from "${kind}:${number}";`),
      `export const ${kind === "schemas" ? "modules" : kind} = [${numbers.map((number) => `${kind}${number}`).join(", ")}];`,
    ])
    .join("\n");
}

/** Serves `schemas:<number>` and `checks:<number>` from memory and their runtime from the templates. */
function serveModules(texts: readonly ValidatorTexts[], library: Library): Plugin {
  const read = (kind: keyof ValidatorTexts, path: string): string =>
    texts[Number(path.slice(`${kind}:`.length))]?.[kind] ?? "";
  return {
    name: "validators",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(?:schemas|checks):/ }, ({ path }) => ({
        path,
        namespace: path.replace(/:.*/u, ""),
      }));
      onResolve({ filter: /^\.\/checks\.js$/ }, ({ importer, namespace }) =>
        // zod has a module of this name too.
        namespace === "schemas"
          ? { path: importer.replace("schemas:", "checks:"), namespace: "checks" }
          : undefined,
      );
      onResolve({ filter: /^\.\/runtime\/zod\// }, ({ path }) => ({
        path: join(repository, path.replace("./runtime/", "templates/").replace(/\.js$/u, ".ts")),
      }));
      onLoad({ filter: /templates[\\/]zod[\\/].*\.ts$/ }, async ({ path }) => ({
        contents: withLibrary(await readFile(path, "utf8"), library),
        loader: "ts",
      }));
      for (const kind of ["schemas", "checks"] as const) {
        // A module's own namespace.
        onResolve({ filter: /^\.\/(?:schemas|checks)\.js$/, namespace: kind }, ({ importer }) => ({
          path: importer,
          namespace: kind,
        }));
        onLoad({ filter: /.*/, namespace: kind }, ({ path }) => ({
          contents: read(kind, path),
          loader: "ts",
          resolveDir: repository,
        }));
      }
    },
  };
}

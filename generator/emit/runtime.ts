import type { EmittedFile } from "../ir/output.js";
import type { Settings } from "../ir/settings.js";
import { loadTemplate } from "./load-template.js";

/**
 * What a module of the SDK imports: relative module specifiers of a text that TypeScript's own syntax fixes. Between the
 * keyword and the specifier stand names, so that a comment that reads like an import is none.
 */
const importPattern =
  /(?:^|\n)\s*(?:import|export)\s(?:[\w$\s{},*]*?\sfrom\s)?["'](\.[^"']+)["']/gu;

/**
 * The runtime modules that the given files import, directly or through each other, byte for byte from `templates/`. With
 * another import extension than `.js`, only the specifiers change; with `zod/mini`, only the names of zod's classes do too.
 */
export async function emitRuntime(
  files: readonly EmittedFile[],
  { importExtension, validators }: Pick<Settings, "importExtension" | "validators">,
): Promise<readonly EmittedFile[]> {
  const emitted = new Map<string, EmittedFile>();
  // Few blocks import anything, and a search for a word is quicker than for a statement.
  const pending = files.flatMap(({ path, blocks }) =>
    blocks
      .filter((text) => text.includes("runtime/"))
      .flatMap((text) => runtimeImports(text, path)),
  );
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (emitted.has(path)) continue;
    const text = await loadTemplate(templatePath(path));
    const adapted = withExtension(withLibrary(text, validators), importExtension);
    emitted.set(path, { path, blocks: [adapted], layout: "verbatim" });
    pending.push(...runtimeImports(text, path));
  }
  return [...emitted.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** The modules under `runtime/` that a text imports, as paths in the output folder. */
function runtimeImports(text: string, from: string): readonly string[] {
  return [...text.matchAll(importPattern)].flatMap(([, specifier = ""]) => {
    const path = resolveSpecifier(from, specifier);
    return path.startsWith("runtime/") ? [path] : [];
  });
}

function resolveSpecifier(from: string, specifier: string): string {
  const base = new URL(from, "file:///");
  return new URL(specifier, base).pathname.slice(1).replace(/(\.js|\.ts)?$/u, ".ts");
}

/** `runtime/zod/x.ts` comes from `templates/zod/x.ts`, all else from `templates/runtime/`. */
function templatePath(path: string): string {
  return path.startsWith("runtime/zod/") ? path.replace("runtime/", "") : path;
}

/** Templates use what both faces of zod have, by names that differ in a prefix. */
export function withLibrary(text: string, validators: Settings["validators"]): string {
  if (validators !== "zod/mini") return text;
  return text
    .replaceAll('from "zod";', 'from "zod/mini";')
    .replaceAll(/(?<![$\w])Zod(?=[A-Z])/gu, "ZodMini");
}

function withExtension(text: string, importExtension: string): string {
  if (importExtension === ".js") return text;
  return text.replaceAll(importPattern, (match, specifier: string) =>
    match.replace(specifier, specifier.replace(/\.js$/u, importExtension)),
  );
}

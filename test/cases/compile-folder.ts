import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { OutputFile } from "../../generator/ir/output.js";

/** Inside the repository, so that the compiler finds `zod` and `@types/node`. */
export const compileFolder = fileURLToPath(new URL("../../.cache/cases", import.meta.url));

export function clearCompileFolder(): void {
  rmSync(compileFolder, { recursive: true, force: true });
}

/** Puts the whole output of a case where it can be compiled together with the others. */
export function writeCompilable(name: string, files: readonly OutputFile[]): void {
  for (const { path, text } of files) {
    const target = `${compileFolder}/${name}/${path}`;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

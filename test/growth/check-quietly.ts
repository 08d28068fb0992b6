import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** Type-checks the SDK in a folder, as consumers do. */
export function checkQuietly(folder: string): void {
  symlinkSync(modules, join(folder, "node_modules"), "junction");
  const program = ts.createProgram([join(folder, "sdk/index.ts")], options);
  const [problem] = program.getSemanticDiagnostics();
  if (problem !== undefined)
    throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

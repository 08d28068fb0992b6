import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { withLibrary } from "../../generator/emit/runtime.js";
import type { Library } from "../emitted/import-validators.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The texts of an SDK's modules, by their path in its folder. */
export type Modules = Readonly<Record<string, string>>;

/**
 * What the compiler says about SDKs, as consumers compile them: for each a line a problem. Many are checked at once, since
 * most of the time goes into the types of zod.
 */
export function checkModules(
  sdks: readonly Modules[],
  library: Library = "zod",
): readonly (readonly string[])[] {
  // Inside the repository, so that zod is found.
  const cache = join(repository, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "clientwright-types-"));
  try {
    const runtime = join(folder, "runtime/zod");
    cpSync(join(repository, "templates/zod"), runtime, { recursive: true });
    for (const path of readdirSync(runtime, { recursive: true, encoding: "utf8" })) {
      if (path.endsWith(".ts")) adapt(join(runtime, path), library);
    }
    const builders = readFileSync(join(repository, "test/types", inferredBuilders), "utf8");
    writeFileSync(
      join(folder, inferredBuilders),
      withLibrary(builders.replaceAll('"../../templates/', '"./runtime/'), library),
    );
    const paths = sdks.map((modules, index) => writeModules(modules, join(folder, String(index))));
    const program = ts.createProgram(paths.flat(), options);
    const shared = problemsOf(
      program,
      [...program.getSourceFiles()].filter(({ fileName }) => fileName.startsWith(runtime)),
    );
    return paths.map((own) => [
      ...shared,
      ...problemsOf(
        program,
        own.flatMap((path) => program.getSourceFile(path) ?? []),
      ),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const inferredBuilders = "inferred-builders.ts";

function adapt(path: string, library: Library): void {
  writeFileSync(path, withLibrary(readFileSync(path, "utf8"), library));
}

/** The runtime is shared by all: the imports of it lead one folder up. */
function writeModules(modules: Modules, folder: string): readonly string[] {
  mkdirSync(folder);
  return Object.entries(modules).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text.replaceAll('"./runtime/', '"../runtime/'));
    return path;
  });
}

function problemsOf(program: ts.Program, files: readonly ts.SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      describe,
    ),
  );
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  skipLibCheck: true,
  noEmit: true,
};

function describe({ file, start = 0, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, "\n");
  if (file === undefined) return message;
  const { line } = file.getLineAndCharacterOfPosition(start);
  const text = file.text.split("\n")[line]?.trim() ?? "";
  return `${text}\n    ${message}`;
}

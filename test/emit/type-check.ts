import ts from "typescript";

/** How consumers compile: every strictness that the output promises to hold under. */
export const consumerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  erasableSyntaxOnly: true,
  noEmit: true,
};

/** Declarations of the language itself, parsed once. */
const parsedLibraries = new Map<string, ts.SourceFile | undefined>();

/** What TypeScript 5.9 says about texts as files of one ES module package, as `file(line): message`. */
export function typeErrors(
  files: Readonly<Record<string, string>>,
  lib: readonly string[] = ["lib.es2022.d.ts"],
): readonly string[] {
  const compilerOptions = { ...consumerOptions, lib: [...lib] };
  const folder = "/virtual/";
  const texts = new Map([
    [`${folder}package.json`, `{ "type": "module" }`],
    ...Object.entries(files).map(([path, text]) => [`${folder}${path}`, text] as const),
  ]);
  const host = ts.createCompilerHost(compilerOptions);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists.call(host, path);
  host.readFile = (path) => texts.get(path) ?? readFile.call(host, path);
  host.directoryExists = (path) =>
    path.startsWith("/virtual") || directoryExists?.call(host, path) === true;
  host.getSourceFile = (path, options) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, options);
    if (!parsedLibraries.has(path)) {
      parsedLibraries.set(path, getSourceFile.call(host, path, options));
    }
    return parsedLibraries.get(path);
  };
  const roots = Object.keys(files).map((path) => `${folder}${path}`);
  const program = ts.createProgram(roots, compilerOptions, host);
  return ts.getPreEmitDiagnostics(program).map(describe);
}

function describe({ file, start, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, "\n");
  if (file === undefined || start === undefined) return message;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${file.fileName.replace("/virtual/", "")}(${String(line + 1)}): ${message}`;
}

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

/** What TypeScript 5.9 says about texts as files of one ES module package, as `file(line): message`. */
export function typeErrors(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = "/virtual/";
  const texts = new Map([
    [`${folder}package.json`, `{ "type": "module" }`],
    ...Object.entries(files).map(([path, text]) => [`${folder}${path}`, text] as const),
  ]);
  const host = ts.createCompilerHost(consumerOptions);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists.call(host, path);
  host.readFile = (path) => texts.get(path) ?? readFile.call(host, path);
  host.getSourceFile = (path, options, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile.call(host, path, options, ...rest)
      : ts.createSourceFile(path, text, options);
  };
  const roots = Object.keys(files).map((path) => `${folder}${path}`);
  const program = ts.createProgram(roots, consumerOptions, host);
  return ts.getPreEmitDiagnostics(program).map(describe);
}

function describe({ file, start, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, "\n");
  if (file === undefined || start === undefined) return message;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${file.fileName.replace("/virtual/", "")}(${String(line + 1)}): ${message}`;
}

import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The compilers, by path: `.bin/tsc` may be either. */
export const compilers = {
  "TypeScript 5.9": new URL("../../node_modules/typescript/bin/tsc", import.meta.url),
  "TypeScript 7": new URL("../../node_modules/typescript-7/bin/tsc", import.meta.url),
} as const;

export type CompilerName = keyof typeof compilers;

/** What consumers compile with: a browser's types, or Node's. */
export const environments = {
  DOM: { lib: ["ES2022", "DOM"], types: [] },
  Node: { lib: ["ES2022"], types: ["node"] },
} as const;

export type EnvironmentName = keyof typeof environments;

/** The strictest options that consumers set. */
const strictOptions = {
  target: "ES2022",
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  erasableSyntaxOnly: true,
  skipLibCheck: true,
} as const;

/** Compiles a folder, declarations included; gives the compiler's errors, a line each. */
export async function compileOutput(
  folder: string,
  { compiler, environment }: { compiler: CompilerName; environment: EnvironmentName },
): Promise<readonly string[]> {
  const config = `${folder}/tsconfig.${environment}.json`;
  const compilerOptions = {
    ...strictOptions,
    ...environments[environment],
    emitDeclarationOnly: true,
    outDir: `./.declarations/${environment}`,
  };
  writeFileSync(
    config,
    JSON.stringify({ compilerOptions, include: ["."], exclude: [".declarations", ".modules"] }),
  );
  return runCompiler(fileURLToPath(compilers[compiler]), config);
}

/** More output than this is no list of errors that anybody reads. */
const mostOutput = 64 * 1024 * 1024;

function runCompiler(compiler: string, config: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const args = ["--max-old-space-size=8192", compiler, "-p", config];
    execFile(process.execPath, args, { maxBuffer: mostOutput }, (error, stdout, stderr) => {
      const errors = stdout.split("\n").filter((line) => / error TS\d+|^error TS\d+/u.test(line));
      if (error === null || errors.length > 0) resolve(errors);
      else reject(new Error(`the compiler did not finish: ${stdout}${stderr}`));
    });
  });
}

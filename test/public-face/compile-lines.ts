import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { generate } from "../../generator/pipeline.js";
import { defaultSettings } from "../normalize/normalize-yaml.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** What consumers compile with, at its strictest. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

/** The first problem of each line, or undefined where a line compiles. */
export type LineProblems = ReadonlyMap<string, string | undefined>;

/**
 * Generates a description without validators and compiles lines of a consumer's code against it, each a function body
 * of its own behind `head`.
 */
export async function compileLines(
  description: string,
  { head, lines }: { readonly head: string; readonly lines: readonly string[] },
): Promise<LineProblems> {
  const cache = join(repository, ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "public-face-"));
  try {
    await generateInto(folder, description);
    const path = join(folder, "consumer.ts");
    const bodies = lines.map((line) => `async () => { ${line} };`);
    writeFileSync(path, [head, ...bodies].join("\n"));
    return problemsByLine(path, head.split("\n").length, lines);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function generateInto(folder: string, description: string): Promise<void> {
  const collector = createCollector();
  const settings = {
    ...defaultSettings,
    output: join(folder, "sdk"),
    root: folder,
    validators: false,
  } as const;
  const sources = {
    readStdin: () => Promise.resolve(new TextEncoder().encode(description)),
    fetch: () => Promise.reject(new Error("a test has no network")),
  };
  const generated = await generate(
    { settings, mode: "write", configFile: undefined, sources, onStage: () => undefined },
    collector,
  );
  if (generated === undefined) throw new Error(JSON.stringify(collector.diagnostics));
}

function problemsByLine(path: string, offset: number, lines: readonly string[]): LineProblems {
  const program = ts.createProgram([path], options);
  const problems = new Map<string, string | undefined>(lines.map((line) => [line, undefined]));
  for (const { file, start, messageText } of ts.getPreEmitDiagnostics(program)) {
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    const number = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? -1;
    const line = file?.fileName === path ? lines[number - offset] : undefined;
    if (line === undefined) throw new Error(`${file?.fileName ?? ""}: ${message}`);
    problems.set(line, problems.get(line) ?? message);
  }
  return problems;
}

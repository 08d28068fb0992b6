import { compileOutput, type CompilerName, type EnvironmentName } from "./compile-output.js";
import type { SpecFile } from "./documents.js";
import { generateDocument } from "./generate-document.js";
import { importModules } from "./import-modules.js";

/** What became of a description. */
export interface DocumentReport {
  readonly name: string;
  readonly operations: number;
  readonly webhooks: number;
  readonly schemas: number;
  readonly files: number;
  /** Members that fell back to their function name. */
  readonly fallbacks: number;
  readonly warnings: number;
  readonly ignored: number;
  /** Compiler errors, by compiler and environment. */
  readonly errors: Readonly<Record<string, readonly string[]>>;
  /** Modules that cannot be imported, with the reason. */
  readonly importFailures: readonly string[];
}

export interface Compilation {
  readonly compiler: CompilerName;
  readonly environment: EnvironmentName;
}

/** Generates a description, compiles the output in each of the given ways, and imports every module. */
export async function measureDocument(
  document: SpecFile,
  compilations: readonly Compilation[],
): Promise<DocumentReport> {
  const generated = await generateDocument(document);
  if (generated === undefined) throw new Error(`${document.name} was refused`);
  const { folder, manifest, diagnostics } = generated;
  const errors: Record<string, readonly string[]> = {};
  for (const compilation of compilations) {
    const key = `${compilation.compiler}, ${compilation.environment}`;
    errors[key] = await compileOutput(folder, compilation);
  }
  const ofKind = (kind: string): number =>
    manifest.operations.filter((operation) => operation.kind === kind).length;
  return {
    name: document.name,
    operations: ofKind("operation"),
    webhooks: ofKind("webhook"),
    schemas: manifest.schemas.length,
    files: manifest.files.length,
    fallbacks: diagnostics.filter(({ code }) => code === "member-fallback").length,
    warnings: diagnostics.filter(({ severity }) => severity === "warning").length,
    ignored: manifest.ignored.length,
    errors,
    importFailures: await importModules(folder, manifest),
  };
}

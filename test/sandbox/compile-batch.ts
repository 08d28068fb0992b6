import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { compileOutput } from "../specs/compile-output.js";

/** An output to compile with others. */
export interface BatchedOutput {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/**
 * Compiles many outputs at once, which have one copy of the runtime; gives the compiler's errors by the output's name.
 * What the compiler says of no output is under the empty name.
 */
export async function compileBatch(
  folder: string,
  outputs: readonly BatchedOutput[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  rmSync(folder, { recursive: true, force: true });
  const written = new Set<string>();
  for (const { name, files } of outputs) {
    for (const { path, text } of files) {
      const isRuntime = path.startsWith("runtime/");
      const target = `${folder}/${isRuntime ? "" : `${name}/`}${path}`;
      if (written.has(target) || !path.endsWith(".ts")) continue;
      written.add(target);
      mkdirSync(dirname(target), { recursive: true });
      // The outputs stand beside the runtime that each of them has below it.
      writeFileSync(target, isRuntime ? text : text.replaceAll(runtimeImport, "$1../$2"));
    }
  }
  const errors = new Map<string, string[]>();
  const options = { compiler: "TypeScript 7", environment: "DOM" } as const;
  for (const error of outputs.length === 0 ? [] : await compileOutput(folder, options)) {
    const name = outputs.find((output) => error.includes(`${output.name}/`))?.name ?? "";
    errors.set(name, [...(errors.get(name) ?? []), error]);
  }
  return errors;
}

/** A module specifier that leads to the runtime, from any depth. */
const runtimeImport = /(from "(?:\.\/)?)((?:\.\.\/)*runtime\/)/gu;

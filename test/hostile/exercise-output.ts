import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { runLimited } from "../sandbox/run-limited.js";

/**
 * Compiles the modules of an output, module by module, imports each in a process of its own and calls what it exports.
 * Gives a line for everything that a payload has done, or that went wrong.
 */
export async function exerciseOutput(
  folder: string,
  modules: readonly string[],
): Promise<readonly string[]> {
  const outdir = `${folder}/.modules`;
  for (const path of modules) await compileModule(`${folder}/${path}`, `${outdir}/${path}`);
  writeFileSync(`${outdir}/package.json`, `{ "type": "module" }`);
  const program = fileURLToPath(new URL("exercise-modules.ts", import.meta.url));
  await compileModule(program, `${outdir}/exercise-modules.ts`);
  const run = await runLimited([`${outdir}/exercise-modules.js`], {
    cwd: outdir,
    input: JSON.stringify(modules.map((path) => `./${path.replace(/\.ts$/u, ".js")}`)),
  });
  const lines = run.stdout.split("\n").filter((line) => line !== "");
  const isDone = lines.pop() === "called everything";
  return [...lines, ...(isDone ? run.problems : [...run.problems, `ended early: ${run.stderr}`])];
}

async function compileModule(from: string, to: string): Promise<void> {
  const options = { loader: "ts", format: "esm", target: "es2022" } as const;
  const { code } = await transform(readFileSync(from, "utf8"), options);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to.replace(/\.ts$/u, ".js"), code);
}

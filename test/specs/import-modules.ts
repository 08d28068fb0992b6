import { execFile } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import type { Manifest } from "../../generator/ir/output.js";

/** Emits every module as JavaScript and imports each in a fresh Node; gives what was thrown, by module. */
export async function importModules(
  folder: string,
  manifest: Manifest,
): Promise<readonly string[]> {
  const modules = manifest.files.map(({ path }) => path).filter((path) => path.endsWith(".ts"));
  const outdir = `${folder}/.modules`;
  await build({
    entryPoints: modules.map((path) => `${folder}/${path}`),
    outbase: folder,
    outdir,
    format: "esm",
    target: "es2022",
    logLevel: "silent",
  });
  writeFileSync(`${outdir}/package.json`, `{ "type": "module" }`);
  writeFileSync(`${outdir}/import-all.js`, importer);
  const compiled = modules.map((path) => path.replace(/\.ts$/u, ".js"));
  return runImporter(outdir, compiled);
}

/** Imports the modules named on standard input, one after the other, and prints those that throw. */
const importer = `
import { createInterface } from "node:readline";
for await (const path of createInterface({ input: process.stdin })) {
  try {
    await import("./" + path);
  } catch (error) {
    console.log(path + ": " + String(error));
  }
}
console.log("imported all");
`;

function runImporter(outdir: string, modules: readonly string[]): Promise<readonly string[]> {
  const missing = modules.filter((path) => !existsSync(`${outdir}/${path}`));
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [`${outdir}/import-all.js`],
      (error, stdout, stderr) => {
        const lines = stdout.split("\n").filter((line) => line !== "");
        const isDone = lines.pop() === "imported all";
        const crash = error === null && isDone ? [] : [`the process ended early: ${stderr}`];
        resolve([...missing.map((path) => `${path}: was not emitted`), ...lines, ...crash]);
      },
    );
    child.stdin?.end(modules.join("\n"));
  });
}

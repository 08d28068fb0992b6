import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Api } from "../../generator/ir/api.js";
import type { Library } from "../emitted/import-validators.js";
import { checkModules } from "./check-modules.js";
import { printModules, readDescription } from "../emitted/print-modules.js";
import { probeSchemas } from "./probe-schemas.js";

const folder = fileURLToPath(new URL("../../../shared/specs/", import.meta.url));

/** `npm run test:types`: the validators of every document in `../shared/specs` infer their types. */
async function run(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const { api } = await readDescription(`${folder}${name}`);
    for (const library of ["zod", "zod/mini"] as const) check(name, api, library);
  }
}

function check(name: string, api: Api, library: Library): void {
  const started = performance.now();
  const { types, schemas, checks } = printModules(api, library);
  const modules = {
    "types.ts": types,
    "checks.ts": checks,
    "schemas.ts": schemas,
    "probes.ts": probeSchemas(schemas),
  };
  const problems = checkModules([modules], library)[0] ?? [];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = `${String(api.schemas.length)} schemas, ${String(problems.length)} problems`;
  console.log(`${name.padEnd(40)} ${library.padEnd(8)} ${counts}, ${seconds} s`);
  for (const problem of problems.slice(0, 10)) console.log(`  ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

if (!existsSync(folder)) console.log("skipped: ../shared/specs is not there");
else {
  const wanted = process.argv.slice(2);
  const names = readdirSync(folder).filter((name) => /\.(?:json|yaml)$/u.test(name));
  await run(wanted.length > 0 ? wanted : names);
}

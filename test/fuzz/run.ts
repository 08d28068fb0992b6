import { mkdirSync, writeFileSync } from "node:fs";
import { specsFolder, listDocuments } from "../specs/documents.js";
import { fuzzColumns, fuzzFolder, runFuzz, type FuzzFailure, type FuzzReport } from "./run-fuzz.js";

/** Documents when no number is given: what fits into a change's own checks. */
const usualRuns = 300;

/** `npm run test:fuzz -- <runs> [seed]`: mutated descriptions are generated, or refused at a place, and nothing else. */
const [runs = String(usualRuns), seed = "1"] = process.argv.slice(2);
if (listDocuments().length === 0) {
  console.log(`skipped: no description in ${specsFolder}`);
  process.exit(0);
}

console.log(`seed ${seed}`);
const name = `seed-${seed}`;
let printed = 0;
const report = await runFuzz({
  runs: Number(runs),
  seed: Number(seed),
  name,
  onProgress: (done, soFar) => {
    while (printed < soFar.failures.length) printNextFailure(soFar);
    if (done % 500 === 0) console.log(`\nso far\n${printTable(done, soFar)}`);
  },
});
while (printed < report.failures.length) printNextFailure(report);
console.log(`\n${printTable(Number(runs), report)}`);
process.exitCode = report.failures.length === 0 ? 0 : 1;

function printNextFailure({ failures }: FuzzReport): void {
  const failure = failures[printed];
  printed += 1;
  if (failure !== undefined) console.log(`\n${printFailure(failure)}`);
}

/** The document itself is beside the outputs when it is too long to read here. */
function printFailure({ column, index, description, detail, text }: FuzzFailure): string {
  mkdirSync(`${fuzzFolder}/${name}`, { recursive: true });
  const path = `${fuzzFolder}/${name}/failure-${String(index)}.txt`;
  writeFileSync(path, text);
  const shown = text.length > 3000 ? `${text.slice(0, 3000)}…` : text;
  return `${column}: document ${String(index)} of seed ${seed}, from ${description}, is in ${path}\n${detail}\n${shown}`;
}

function printTable(documents: number, { counts }: FuzzReport): string {
  const columns = ["documents", ...fuzzColumns];
  const cells = [documents, ...fuzzColumns.map((column) => counts[column])];
  return [columns, columns.map(() => "---"), cells]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

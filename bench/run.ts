import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundled, measureBundles } from "./bundles.js";
import { measureCallPieces, measureCalls } from "./calls.js";
import { measureColdStart } from "./cold-start.js";
import { listDocuments, type BenchDocument } from "./documents.js";
import { drawChart } from "./draw-chart.js";
import { measureEditor } from "./editor.js";
import { measureGeneration } from "./generation.js";
import { measureIncremental } from "./incremental.js";
import { findNode } from "./machine.js";
import { measureProcess } from "./measure-process.js";
import { printResults } from "./print-results.js";
import type { Results } from "./results.js";
import { incrementalSubject, leader, subjects, untimed } from "./subjects.js";
import { measureTypeChecking } from "./type-checking.js";
import { measureValidators } from "./validators.js";
import { emptyFolder, folderOf } from "./work-folders.js";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    documents: { type: "string", default: "" },
    subjects: { type: "string", default: "" },
    limit: { type: "string", default: "120" },
    help: { type: "boolean", default: false },
  },
});

if (values.help) {
  console.log(`npm run bench -- [options]
  --rounds <n>         how often everything is measured (5)
  --documents <names>  comma-separated: flowglad, discord, stripe, kubernetes-30, github (all)
  --subjects <names>   comma-separated generators beside clientwright and ${leader} (all)
  --limit <seconds>    when a generation is stopped (120)`);
  process.exit(0);
}

const list = (text: string): readonly string[] => (text === "" ? [] : text.split(","));
const rounds = Number(values.rounds);
const documents = listDocuments(list(values.documents));
const chosen = list(values.subjects);
const compared = subjects.filter(
  ({ name }) =>
    chosen.length === 0 || ["clientwright", leader].includes(name) || chosen.includes(name),
);
const node = findNode();
const common = { documents, rounds, node };

const generation = await measureGeneration({
  ...common,
  subjects: compared,
  limit: Number(values.limit),
});
await generateUntimed(documents);
const flowglad = documents.find(({ name }) => name === "flowglad");
const github = documents.find(({ name }) => name === "github");
const results: Results = {
  generation,
  incremental: await measureIncremental({ ...common, subject: incrementalSubject }),
  typeChecking: await measureTypeChecking({ ...common, subjects: ["clientwright", leader] }),
  bundles: await measureBundles(documents),
  coldStart: await measureColdStart(common),
  calls: flowglad === undefined ? undefined : await measureCalls(flowglad, common),
  callPieces: flowglad === undefined ? undefined : await measureCallPieces(common),
  validators: await measureValidators(documents, common),
  editor: github === undefined ? [] : [await measureEditor(github, common)],
};

const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
const about = { rounds, node: version, date: new Date().toISOString().slice(0, 10) };
const page = printResults(results, about);
writeFileSync(fileURLToPath(new URL("RESULTS.md", import.meta.url)), page);
writeFileSync(fileURLToPath(new URL("results.svg", import.meta.url)), drawChart(results));
console.log(page);

/** Outputs in the settings that are only bundled or called. */
async function generateUntimed(all: readonly BenchDocument[]): Promise<void> {
  for (const document of all)
    for (const subject of untimed) {
      const output = emptyFolder("outputs", document.name, subject.name, "sdk");
      const cache = folderOf("caches", document.name, subject.name);
      const args = subject.command({ input: document.path, output, cache });
      const usage = await measureProcess({ node, args, cwd: folderOf("outputs"), limit: 300 });
      if (usage === undefined) throw new Error(`${subject.name} did not generate ${document.name}`);
    }
  const missing = Object.values(bundled).filter(
    (name) => name !== "clientwright" && !untimed.some((subject) => subject.name === name),
  );
  if (missing.length > 0) throw new Error(`nothing generates ${missing.join(", ")}`);
}

import { fileURLToPath } from "node:url";
import { buildMatrix } from "./build-matrix.js";
import { checkEncoders } from "./check-encoders.js";
import { checkCorpus, type Verdict } from "./check-corpus.js";
import { readHostileDocuments } from "./hostile-documents.js";
import { runMatrix } from "./run-matrix.js";
import { weakenings } from "./weakened-encoders.js";

/**
 * `npm run test:hostile`: every hostile document, then every payload in every place, then every encoder
 * without one of its rules; tables and totals. With a word, the
 * documents and payloads whose names have it; `encoders` for these alone.
 */
const only = process.argv[2] ?? "";
const documents = readHostileDocuments().filter(({ id }) => id.includes(only));
const rows = buildMatrix().filter(({ payload }) => payload.includes(only));
if (documents.length + rows.length === 0 && only !== "encoders")
  throw new Error(`nothing is named ${only}`);

process.exitCode = Math.max(
  await runCorpus(),
  rows.length === 0 ? 0 : await runPayloads(),
  only === "" || only === "encoders" ? await runEncoders() : 0,
);

async function runCorpus(): Promise<0 | 1> {
  if (documents.length === 0) {
    console.log("no document: ../shared/hostile is not beside the repository, or has no such name");
    return 0;
  }
  const verdicts = await checkCorpus(documents);
  console.log("| document | expected | outcome | seconds | MB | problems |");
  console.log(`|${" --- |".repeat(6)}`);
  for (const verdict of verdicts) console.log(printRow(verdict));
  const wrong = verdicts.filter(({ problems }) => problems.length > 0);
  for (const { document, problems } of wrong) printProblems(document.id, problems);
  console.log(`\n${printTotals(verdicts)}\n`);
  return wrong.length === 0 ? 0 : 1;
}

async function runPayloads(): Promise<0 | 1> {
  const problems = await runMatrix(rows, { name: "matrix", print: console.log });
  printProblems("matrix", problems);
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  console.log(
    `\n${String(rows.length)} payloads, ${String(cells)} cells, ${String(problems.length)} problems`,
  );
  return problems.length === 0 ? 0 : 1;
}

async function runEncoders(): Promise<0 | 1> {
  const folder = fileURLToPath(new URL("../../.cache/encoders", import.meta.url));
  const results = await checkEncoders(weakenings, folder);
  console.log(`| encoder | rule that is forgotten | payload | problems |\n|${" --- |".repeat(4)}`);
  for (const { weakening, problems } of results) {
    const { encoder, rule, payload } = weakening;
    console.log(`| ${[encoder, rule, payload, problems.length].join(" | ")} |`);
  }
  const unnoticed = results.filter(({ problems }) => problems.length === 0).length;
  console.log(`\n${String(results.length)} rules forgotten, ${String(unnoticed)} unnoticed`);
  return unnoticed === 0 ? 0 : 1;
}

function printProblems(title: string, problems: readonly string[]): void {
  if (problems.length > 0) console.log(`\n${title}`);
  for (const problem of problems.slice(0, 20)) console.log(`  ${problem.slice(0, 1000)}`);
}

function printRow({ document, outcome, seconds, megabytes, problems }: Verdict): string {
  const cells = [
    document.id,
    document.expectation,
    outcome,
    seconds.toFixed(1),
    megabytes,
    problems.length,
  ];
  return `| ${cells.join(" | ")} |`;
}

function printTotals(all: readonly Verdict[]): string {
  const count = (isMeant: (verdict: Verdict) => boolean): string =>
    String(all.filter(isMeant).length);
  return [
    `${String(all.length)} documents`,
    `${count(({ outcome }) => outcome === "generated")} generated`,
    `${count(({ outcome }) => outcome === "refused")} refused`,
    `${count(({ problems }) => problems.length > 0)} with problems`,
    `at most ${Math.max(...all.map(({ seconds }) => seconds)).toFixed(1)} s`,
    `and ${String(Math.max(...all.map(({ megabytes }) => megabytes)))} MB`,
  ].join(", ");
}

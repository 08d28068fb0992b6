import { checkCorpus, type Verdict } from "./check-corpus.js";
import { readHostileDocuments } from "./hostile-documents.js";

/** `npm run test:hostile`, also with a part of a document's name: every hostile document, a table, and totals. */
const only = process.argv[2] ?? "";
const documents = readHostileDocuments().filter(({ id }) => id.includes(only));
if (documents.length === 0) {
  console.log(
    only === ""
      ? "skipped: ../shared/hostile is not beside the repository"
      : `no document is named ${only}`,
  );
  process.exit(only === "" ? 0 : 1);
}

const verdicts = await checkCorpus(documents);
console.log("| document | expected | outcome | seconds | MB | problems |");
console.log(`|${" --- |".repeat(6)}`);
for (const verdict of verdicts) console.log(printRow(verdict));
const wrong = verdicts.filter(({ problems }) => problems.length > 0);
for (const { document, problems } of wrong) {
  console.log(`\n${document.id}`);
  for (const problem of problems.slice(0, 10)) console.log(`  ${problem}`);
}
console.log(`\n${printTotals(verdicts)}`);
process.exitCode = wrong.length === 0 ? 0 : 1;

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

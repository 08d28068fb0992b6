import { hasSuite } from "./read-groups.js";
import { knownFailures, type KnownFailure } from "./known-failures.js";
import { runSuite, type Verdict } from "./run-suite.js";
import { suites } from "./suites.js";

const libraries = ["zod", "zod/mini"] as const;

/** `npm run test:conformance`: agree and total per keyword file; fails on a regression and on a listed case that passes. */
async function run(): Promise<void> {
  if (!hasSuite()) {
    console.log("skipped: ../shared/json-schema-test-suite is not there");
    return;
  }
  const verdicts: Verdict[] = [];
  for (const library of libraries) {
    for (const suite of suites) {
      const results = await runSuite(suite, library);
      printSuite(`${suite.name}, ${library}`, results);
      verdicts.push(...results);
    }
  }
  const isKnown = (verdict: Verdict) => knownFailures.some((known) => concerns(known, verdict));
  const unexpected = verdicts.filter((verdict) => !verdict.agrees && !isKnown(verdict));
  const outdated = verdicts.filter((verdict) => verdict.agrees && isKnown(verdict));
  printCases("Disagrees and is not listed:", unexpected);
  printCases("Agrees, so take it off the list of known failures:", outdated);
  process.exitCode = unexpected.length + outdated.length > 0 ? 1 : 0;
}

function concerns(known: KnownFailure, { file, group, test }: Verdict): boolean {
  return (
    known.file === file &&
    known.group === group &&
    (known.test === undefined || known.test === test)
  );
}

function printSuite(name: string, verdicts: readonly Verdict[]): void {
  console.log(`\n${name}: ${tally(verdicts)}`);
  for (const file of new Set(verdicts.map((verdict) => verdict.file))) {
    const own = verdicts.filter((verdict) => verdict.file === file);
    console.log(`  ${file.padEnd(60)} ${tally(own)}`);
  }
}

function tally(verdicts: readonly Verdict[]): string {
  const agreeing = verdicts.filter(({ agrees }) => agrees).length;
  return `${String(agreeing)} / ${String(verdicts.length)}`;
}

function printCases(title: string, verdicts: readonly Verdict[]): void {
  if (verdicts.length === 0) return;
  console.log(`\n${title}`);
  for (const { file, group, test, reason } of verdicts) {
    console.log(`  ${file}: ${group}: ${test}${reason === undefined ? "" : ` (${reason})`}`);
  }
}

await run();

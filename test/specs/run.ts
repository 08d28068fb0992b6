import {
  compilers,
  environments,
  type CompilerName,
  type EnvironmentName,
} from "./compile-output.js";
import { listDocuments, specsFolder } from "./documents.js";
import { measureDocument, type Compilation, type DocumentReport } from "./measure-document.js";

/** Every description of `../shared/specs`, both compilers, both environments: prints the table, fails on any error. */
const only = process.argv[2];
const documents = listDocuments().filter(({ name }) => only === undefined || name.includes(only));
if (documents.length === 0) {
  console.log(
    `skipped: no description${only === undefined ? "" : ` named ${only}`} in ${specsFolder}`,
  );
  process.exit(only === undefined ? 0 : 1);
}

const compilations: readonly Compilation[] = namesOf(compilers).flatMap((compiler) =>
  namesOf(environments).map((environment) => ({ compiler, environment })),
);

/** The keys of a table of our own. */
function namesOf<Name extends CompilerName | EnvironmentName>(
  table: Readonly<Record<Name, unknown>>,
): readonly Name[] {
  return Object.keys(table) as Name[];
}

console.log(
  "| document | operations | webhooks | schemas | files | fallbacks | warnings | not enforced | tsc 5.9 errors | tsc 7 errors | imports |",
);
console.log(`|${" --- |".repeat(11)}`);
let failures = 0;
for (const document of documents) {
  const report = await measureDocument(document, compilations);
  console.log(printRow(report));
  const problems = [...Object.values(report.errors).flat(), ...report.importFailures];
  failures += problems.length;
  for (const problem of problems.slice(0, 10)) console.log(`  ${problem}`);
}
console.log(failures === 0 ? "no errors" : `${String(failures)} errors`);
process.exitCode = failures === 0 ? 0 : 1;

function printRow(report: DocumentReport): string {
  const errorsOf = (compiler: CompilerName): number =>
    Object.entries(report.errors)
      .filter(([key]) => key.startsWith(compiler))
      .reduce((sum, [, errors]) => sum + errors.length, 0);
  const cells = [
    report.name,
    report.operations,
    report.webhooks,
    report.schemas,
    report.files,
    report.fallbacks,
    report.warnings,
    report.ignored,
    errorsOf("TypeScript 5.9"),
    errorsOf("TypeScript 7"),
    report.importFailures.length === 0 ? "ok" : `${String(report.importFailures.length)} failed`,
  ];
  return `| ${cells.join(" | ")} |`;
}

import { listDocuments, specsFolder } from "../specs/documents.js";
import { compareDocument } from "./compare-document.js";
import { listedSchemas, reasonOf } from "./known-differences.js";

/**
 * `npm run test:agreement`: the types of every description in `../shared/specs` agree with openapi-typescript's, but for
 * what is listed with its reason.
 */
async function run(only: string | undefined): Promise<void> {
  const documents = listDocuments().filter(({ name }) => only === undefined || name.includes(only));
  if (documents.length === 0) {
    console.log(`skipped: no description in ${specsFolder}`);
    return;
  }
  console.log("| document | schemas compared | agreeing | differing, explained | differing |");
  console.log(`|${" --- |".repeat(5)}`);
  for (const document of documents) await report(document);
}

async function report({ name, path }: { name: string; path: string }): Promise<void> {
  const { compared, differences, errors } = await compareDocument(path);
  const unknown = differences.filter(({ schema }) => reasonOf(name, schema) === undefined);
  const explained = differences.length - unknown.length;
  const agreeing = compared.length - differences.length;
  console.log(`| ${[name, compared.length, agreeing, explained, unknown.length].join(" | ")} |`);
  for (const { schema, problems } of unknown) {
    console.log(`  ${schema}`);
    for (const problem of problems) console.log(`    ${problem.replaceAll("\n", "\n    ")}`);
  }
  for (const error of errors) console.log(`  ${error}`);
  const differing = new Set(differences.map(({ schema }) => schema));
  const outdated = listedSchemas(name).filter((schema) => !differing.has(schema));
  for (const schema of outdated) console.log(`  ${schema} is listed as a difference, and agrees`);
  if (unknown.length + outdated.length + errors.length > 0) process.exitCode = 1;
}

await run(process.argv[2]);

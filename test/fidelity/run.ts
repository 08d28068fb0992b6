import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compareDocument, type Comparison, type Disagreement } from "./compare-document.js";
import { compareRandom, generateRandom } from "./compare-random.js";
import { reasonOf } from "./known-disagreements.js";
import { versions } from "./random-schemas.js";

const folder = fileURLToPath(new URL("../../../shared/specs/", import.meta.url));

/** `npm run test:fidelity`: the validators of every document in `../shared/specs` and Ajv give the same verdicts. */
async function run(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const started = performance.now();
    const comparison = await compareDocument(`${folder}${name}`, name);
    printComparison(name, comparison, (performance.now() - started) / 1000);
  }
}

/** Random schemas of every version, the same for the same seed. */
async function runRandom(sizes: { readonly seed: number; readonly runs: number }): Promise<void> {
  for (const version of versions) {
    const started = performance.now();
    const descriptions = await generateRandom(version, sizes);
    const comparisons = await compareRandom(descriptions, { ...sizes, values: 60 });
    const comparison = {
      schemas: comparisons.reduce((sum, { schemas }) => sum + schemas, 0),
      instances: comparisons.reduce((sum, { instances }) => sum + instances, 0),
      unsampled: [],
      unlike: comparisons.flatMap(({ unlike }, index) =>
        unlike.map((one) => `${descriptions[index]?.name ?? ""}: ${one}`),
      ),
      disagreements: comparisons.flatMap(({ disagreements }) => disagreements),
    };
    const name = `random schemas of ${version}`;
    printComparison(name, comparison, (performance.now() - started) / 1000);
  }
}

function printComparison(name: string, comparison: Comparison, seconds: number): void {
  const { schemas, instances, unsampled, disagreements, unlike } = comparison;
  const unknown = disagreements.filter((one) => reasonOf(one) === undefined);
  const counts = [
    `${String(schemas)} schemas`,
    `${String(instances)} instances`,
    `${String(unsampled.length)} without a valid sample`,
    `${String(disagreements.length - unknown.length)} explained`,
    `${String(unknown.length)} disagreements`,
    `${String(unlike.length)} unlike as built for examples`,
    `${seconds.toFixed(1)} s`,
  ];
  console.log(`${name.padEnd(36)} ${counts.join(", ")}`);
  if (unsampled.length > 0) console.log(`  unsampled: ${unsampled.slice(0, 12).join(", ")}`);
  for (const one of firstOfEach(unknown).slice(0, 20)) console.log(`  ${describe(one)}`);
  for (const one of unlike.slice(0, 20)) console.log(`  unlike as built: ${one}`);
  if (unknown.length + unlike.length > 0) process.exitCode = 1;
}

/** One of each schema says enough. */
function firstOfEach(disagreements: readonly Disagreement[]): readonly Disagreement[] {
  return [...new Map(disagreements.map((one) => [one.schema, one])).values()];
}

function describe({ schema, what, instance, issues, ajv }: Disagreement): string {
  const verdict =
    issues.length === 0
      ? `accepts, Ajv: ${ajv ?? ""}`
      : `refuses (${JSON.stringify(issues[0])}), Ajv accepts`;
  return `${schema}, ${what}: ours ${verdict}: ${JSON.stringify(instance).slice(0, 200)}`;
}

// Two hundred of each version, from a seed that `SEED` may replace.
await runRandom({ seed: Number(process.env["SEED"] ?? "1"), runs: 200 });
if (!existsSync(folder)) console.log("skipped: ../shared/specs is not there");
else {
  const wanted = process.argv.slice(2);
  const names = readdirSync(folder).filter((name) => /\.(?:json|yaml)$/u.test(name));
  await run(wanted.length > 0 ? wanted : names);
}

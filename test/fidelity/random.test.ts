import { describe, expect, test } from "vitest";
import { checkModules } from "../types/check-modules.js";
import { probeSchemas } from "../types/probe-schemas.js";
import { compareRandom, generateRandom } from "./compare-random.js";
import { reasonOf } from "./known-disagreements.js";
import { versions } from "./random-schemas.js";

/** `npm run test:fidelity` asks about many more. */
const sizes = { seed: 1, runs: 15 };

describe.each(versions)("random schemas of %s", (version) => {
  test("accept what Ajv accepts", async () => {
    const descriptions = await generateRandom(version, sizes);
    const comparisons = await compareRandom(descriptions, { ...sizes, values: 30 });
    const count = comparisons.reduce((sum, { instances }) => sum + instances, 0);
    expect(count).toBeGreaterThan(1_500);
    const unknown = comparisons
      .flatMap(({ disagreements }) => disagreements)
      .filter((one) => reasonOf(one) === undefined);
    expect(unknown.slice(0, 3)).toEqual([]);
  }, 120_000);
});

test("the types of random schemas are those that their validators infer", async () => {
  const descriptions = await generateRandom("3.1.0", { seed: 2, runs: 8 });
  const problems = checkModules(
    descriptions.map(({ modules: { types, schemas, checks } }) => ({
      "types.ts": types,
      "checks.ts": checks,
      "schemas.ts": schemas,
      "probes.ts": probeSchemas(schemas),
    })),
  );
  const named = problems.map((list, index) => [descriptions[index]?.text, ...list]);
  expect(named.filter(({ length }) => length > 1)).toEqual([]);
}, 300_000);

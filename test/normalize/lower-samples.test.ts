import { describe, expect, it } from "vitest";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { walkStructure } from "../../generator/document/walk-structure.js";
import type { SampleSet } from "../../generator/ir/samples.js";
import { load } from "../../generator/load/load.js";
import { lowerSamples } from "../../generator/normalize/lower-samples.js";
import { normalize } from "../../generator/normalize/normalize.js";
import type { LoweredSchemas } from "../../generator/normalize/schemas/schema-registry.js";
import { validateSamples } from "../../generator/validate/validate-samples.js";
import { listDocuments, type SpecFile } from "../specs/documents.js";
import { defaultSettings } from "./normalize-yaml.js";

/** The samples of a description: lowered on their own, and from what was lowered before. */
async function lowerTwice({ path }: SpecFile) {
  const { report } = createCollector();
  const hands = { readStdin: refuse, fetch: refuse };
  const specification = await load({ input: path, root: "/", ...hands }, report);
  if (specification === undefined) throw new Error(`${path} cannot be loaded`);
  let lowered: LoweredSchemas = new Map();
  normalize(specification, defaultSettings, report, (schemas) => {
    lowered = schemas;
  });
  const placed = [...walkStructure(specification)];
  const alone = lowerSamples(specification, defaultSettings);
  const after = lowerSamples(specification, defaultSettings, { placed, lowered });
  return { alone, after, lowered };
}

function problemsOf(set: SampleSet): readonly unknown[] {
  const collector = createCollector();
  validateSamples(set, collector.report);
  return collector.diagnostics.map(({ code, message, place }) => [code, message, place?.pointer]);
}

function refuse(): Promise<never> {
  return Promise.reject(new Error("a test reads files and nothing else"));
}

const names = new Set(["flowglad", "discord", "resend", "qdrant", "train-travel", "petstore"]);
const documents = listDocuments().filter(({ name }) => names.has(name));

describe.skipIf(documents.length === 0)("the samples of a real description", () => {
  it.each(documents)(
    "are judged alike by schemas that were lowered before, and lower few again: $name",
    async (document) => {
      const { alone, after, lowered } = await lowerTwice(document);
      expect(after.samples).toEqual(alone.samples);
      expect(problemsOf(after)).toEqual(problemsOf(alone));
      const again = [...lowered].filter(([id, schema]) => after.schemas.get(id) !== schema);
      expect(again.length).toBeLessThan(lowered.size / 20);
    },
  );
});

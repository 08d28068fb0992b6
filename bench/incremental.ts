import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchDocument } from "./documents.js";
import { measureProcess, type Usage } from "./measure-process.js";
import type { Subject } from "./subjects.js";
import { emptyFolder } from "./work-folders.js";

/** What regenerating took, a figure a round. */
export interface IncrementalSeries {
  readonly document: string;
  readonly cold: Usage[];
  readonly unchanged: Usage[];
  readonly oneSchema: Usage[];
}

/** Generates with an empty cache, again, and again after one schema has another property. */
export async function measureIncremental(settings: {
  readonly documents: readonly BenchDocument[];
  readonly subject: Subject;
  readonly rounds: number;
  readonly node: string;
}): Promise<readonly IncrementalSeries[]> {
  const { documents, subject, rounds, node } = settings;
  const all: IncrementalSeries[] = [];
  for (const document of documents) {
    const series: IncrementalSeries = {
      document: document.name,
      cold: [],
      unchanged: [],
      oneSchema: [],
    };
    for (let round = 0; round < rounds; round += 1) {
      const folder = emptyFolder("incremental", document.name);
      const output = emptyFolder("incremental", document.name, "sdk");
      const cache = emptyFolder("incremental", document.name, "cache");
      const input = join(folder, document.path.endsWith(".json") ? "spec.json" : "spec.yaml");
      const text = readFileSync(document.path, "utf8");
      writeFileSync(input, text);
      const run = async (into: Usage[]): Promise<void> => {
        const args = subject.command({ input, output, cache });
        const usage = await measureProcess({ node, args, cwd: folder, limit: 300 });
        if (usage === undefined) throw new Error(`${document.name} was not generated`);
        into.push(usage);
      };
      await run(series.cold);
      await run(series.unchanged);
      writeFileSync(input, changeOneSchema(text));
      await run(series.oneSchema);
      console.error(
        `incremental ${document.name}: ${[series.cold, series.unchanged, series.oneSchema].map((runs) => `${(runs.at(-1)?.wall ?? NaN).toFixed(2)} s`).join(", ")}`,
      );
    }
    all.push(series);
  }
  return all;
}

/** A schema in the middle of the text gets a property; every other line stays as it was. */
function changeOneSchema(text: string): string {
  const places = [...text.matchAll(/"properties": *\{(?=\s*")|^( +)properties:\n(?=\1 {2})/gmu)];
  const place = places[Math.floor(places.length / 2)];
  if (place === undefined) throw new Error("no schema has properties");
  const [start, indent] = place;
  const added =
    indent === undefined
      ? `"bench_added": { "type": "string" },`
      : `${indent}  bench_added:\n${indent}    type: string\n`;
  const at = place.index + start.length;
  return text.slice(0, at) + added + text.slice(at);
}

import type { BenchDocument } from "./documents.js";
import { measureProcess, type Usage } from "./measure-process.js";
import type { Subject } from "./subjects.js";
import { countLines, emptyFolder, folderOf } from "./work-folders.js";

/** The runs of one subject on one document, a figure a round. */
export interface Series {
  readonly document: string;
  readonly subject: string;
  readonly runs: Usage[];
  readonly lines: number;
}

export interface Rounds {
  readonly documents: readonly BenchDocument[];
  readonly subjects: readonly Subject[];
  readonly rounds: number;
  readonly node: string;
  /** Seconds after which a run is stopped; what was stopped or failed once is not tried again. */
  readonly limit: number;
}

/** Generates every document with every subject, one after the other, round by round. */
export async function measureGeneration(rounds: Rounds): Promise<readonly Series[]> {
  const series = new Map<string, Series>();
  const failed = new Set<string>();
  for (let round = 0; round < rounds.rounds; round += 1)
    for (const document of rounds.documents)
      for (const subject of rounds.subjects) {
        const key = `${document.name} ${subject.name}`;
        if (failed.has(key)) continue;
        const usage = await generateOnce(document, subject, rounds);
        if (usage === undefined) failed.add(key);
        else record(series, key, { document, subject, usage });
      }
  return [...series.values()];
}

function generateOnce(
  document: BenchDocument,
  subject: Subject,
  { node, limit }: Rounds,
): Promise<Usage | undefined> {
  const output = emptyFolder("outputs", document.name, subject.name, "sdk");
  const cache = folderOf("caches", document.name, subject.name);
  const args = subject.command({ input: document.path, output, cache });
  return measureProcess({ node, args, cwd: folderOf("outputs"), limit });
}

function record(
  series: Map<string, Series>,
  key: string,
  { document, subject, usage }: { document: BenchDocument; subject: Subject; usage: Usage },
): void {
  const known = series.get(key);
  console.error(`${key}: ${usage.wall.toFixed(1)} s, ${usage.memory.toFixed(0)} MB`);
  if (known !== undefined) {
    known.runs.push(usage);
    return;
  }
  const lines = countLines(folderOf("outputs", document.name, subject.name, "sdk"));
  series.set(key, { document: document.name, subject: subject.name, runs: [usage], lines });
}

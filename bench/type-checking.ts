import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchDocument } from "./documents.js";
import { measureProcess, type Usage } from "./measure-process.js";
import { folderOf } from "./work-folders.js";

/** What the compiler took for one output, a figure a round. */
export interface CheckSeries {
  readonly document: string;
  readonly subject: string;
  readonly runs: Usage[];
  readonly errors: number;
}

const compiler = fileURLToPath(new URL("node_modules/typescript/bin/tsc", import.meta.url));

const compilerOptions = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  module: "ESNext",
  moduleResolution: "Bundler",
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Type-checks what the subjects have generated, one after the other, round by round. */
export async function measureTypeChecking(settings: {
  readonly documents: readonly BenchDocument[];
  readonly subjects: readonly string[];
  readonly rounds: number;
  readonly node: string;
}): Promise<readonly CheckSeries[]> {
  const { documents, subjects, rounds, node } = settings;
  const series = new Map<string, CheckSeries>();
  for (let round = 0; round < rounds; round += 1)
    for (const { name: document } of documents)
      for (const subject of subjects) {
        const folder = folderOf("outputs", document, subject);
        const config = join(folder, "tsconfig.json");
        writeFileSync(config, JSON.stringify({ compilerOptions, include: ["sdk"] }));
        const args = [compiler, "-p", config];
        const usage = await measureProcess({
          node,
          args,
          cwd: folder,
          limit: 300,
          accepted: [0, 1, 2],
        });
        if (usage === undefined) continue;
        const errors = usage.output.split("\n").filter((line) => / error TS\d+/u.test(line)).length;
        const key = `${document} ${subject}`;
        console.error(`type-check ${key}: ${usage.wall.toFixed(1)} s, ${String(errors)} errors`);
        const known = series.get(key);
        if (known === undefined) series.set(key, { document, subject, runs: [usage], errors });
        else known.runs.push(usage);
      }
  return [...series.values()];
}

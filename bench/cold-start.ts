import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { BenchDocument } from "./documents.js";
import { measureProcess } from "./measure-process.js";
import { leader } from "./subjects.js";
import { folderOf } from "./work-folders.js";

/** Milliseconds that importing a client takes after zod has been loaded, a figure a round. */
export interface ColdStart {
  readonly document: string;
  readonly subject: string;
  readonly milliseconds: number[];
}

const entries: Readonly<Record<string, string>> = {
  clientwright: "index.ts",
  [leader]: "sdk.gen.ts",
};

/** Imports each client, as one JavaScript module with zod beside it, in a fresh process. */
export async function measureColdStart(settings: {
  readonly documents: readonly BenchDocument[];
  readonly rounds: number;
  readonly node: string;
}): Promise<readonly ColdStart[]> {
  const { documents, rounds, node } = settings;
  const all = documents.flatMap(({ name }) =>
    Object.keys(entries).map((subject) => ({
      document: name,
      subject,
      milliseconds: [] as number[],
    })),
  );
  for (const { document, subject } of all) await compile(document, subject);
  for (let round = 0; round < rounds; round += 1)
    for (const { document, subject, milliseconds } of all) {
      const cwd = folderOf("outputs", document, subject);
      const usage = await measureProcess({ node, args: ["import.mjs"], cwd, limit: 60 });
      if (usage !== undefined) milliseconds.push(Number(usage.output));
    }
  return all;
}

async function compile(document: string, subject: string): Promise<void> {
  const folder = folderOf("outputs", document, subject);
  await build({
    entryPoints: [join(folder, "sdk", entries[subject] ?? "index.ts")],
    bundle: true,
    external: ["zod", "zod/*"],
    format: "esm",
    platform: "node",
    target: "es2022",
    outfile: join(folder, "client.mjs"),
    logLevel: "error",
  });
  writeFileSync(join(folder, "import.mjs"), importer);
}

const importer = `
await import("zod");
const start = performance.now();
await import("./client.mjs");
console.log(performance.now() - start);
`;

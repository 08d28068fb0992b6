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

interface Entry {
  readonly folder: string;
  /** What a program imports. */
  readonly source: string;
}

/** By what they are called in the results. Whoever bundles has no more than the class; without a bundler everything is loaded. */
const entries: Readonly<Record<string, Entry>> = {
  clientwright: { folder: "clientwright", source: 'export * from "./index.js";' },
  "clientwright, the class alone": {
    folder: "clientwright",
    source: 'export { ApiClient } from "./index.js";',
  },
  [leader]: { folder: leader, source: 'export * from "./sdk.gen.js";' },
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
      const cwd = folderOf("cold-start", document, subject);
      const usage = await measureProcess({ node, args: ["import.mjs"], cwd, limit: 60 });
      if (usage !== undefined) milliseconds.push(Number(usage.output));
    }
  return all;
}

async function compile(document: string, subject: string): Promise<void> {
  const { folder = "", source } = entries[subject] ?? {};
  const target = folderOf("cold-start", document, subject);
  await build({
    stdin: {
      contents: source ?? "",
      resolveDir: join(folderOf("outputs", document, folder), "sdk"),
      loader: "ts",
    },
    bundle: true,
    external: ["zod", "zod/*"],
    format: "esm",
    platform: "node",
    target: "es2022",
    outfile: join(target, "client.mjs"),
    logLevel: "error",
  });
  writeFileSync(join(target, "import.mjs"), importer);
}

const importer = `
await import("zod");
const start = performance.now();
await import("./client.mjs");
console.log(performance.now() - start);
`;

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { transform } from "esbuild";
import { compileGenerator } from "../hostile/compile-generator.js";
import { defaultSettings } from "../normalize/normalize-yaml.js";
import type { FuzzAnswer, FuzzRequest } from "./fuzz-worker.js";

/** What became of a fuzzed document; `hung` when a worker had to be ended. */
export type FuzzOutcome = FuzzAnswer | { readonly kind: "hung" };

/** The stages but `write`, where nothing that they do can end or stop this process. */
export interface FuzzGenerator {
  generate(text: string, options: { readonly isFormatted: boolean }): Promise<FuzzOutcome>;
  close(): Promise<void>;
}

/** Inside the repository, so that the compiler and Node find `zod`. */
export const fuzzFolder: string = fileURLToPath(new URL("../../.cache/fuzz", import.meta.url));

/** A document of this size takes a second where nothing else runs. */
const longestMs = 20_000;

const settings = { ...defaultSettings, input: "-" };

export async function createFuzzGenerator(name: string): Promise<FuzzGenerator> {
  const folder = `${fuzzFolder}/${name}/compiled`;
  await compileGenerator(folder);
  const source = readFileSync(new URL("fuzz-worker.ts", import.meta.url), "utf8");
  const { code } = await transform(source, { loader: "ts", format: "esm", target: "node20" });
  const program = `${folder}/test/fuzz/fuzz-worker.js`;
  mkdirSync(`${folder}/test/fuzz`, { recursive: true });
  writeFileSync(program, code);
  let worker = startWorker(program);
  return {
    async generate(text, { isFormatted }) {
      const outcome = await ask(worker, { text, settings, isFormatted });
      if (outcome.kind !== "hung" && !isDead(outcome)) return outcome;
      await worker.terminate();
      worker = startWorker(program);
      return outcome;
    },
    async close() {
      await worker.terminate();
    },
  };
}

function startWorker(program: string): Worker {
  return new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
}

const deathMessage = "the worker died";

function isDead(outcome: FuzzAnswer): boolean {
  return outcome.kind === "crashed" && outcome.message.startsWith(deathMessage);
}

function ask(worker: Worker, request: FuzzRequest): Promise<FuzzOutcome> {
  return new Promise((resolve) => {
    const settle = (outcome: FuzzOutcome): void => {
      clearTimeout(timer);
      worker.off("message", settle);
      worker.off("error", die);
      resolve(outcome);
    };
    const die = (error: unknown): void => {
      settle({ kind: "crashed", message: `${deathMessage}: ${String(error)}`, stack: "" });
    };
    const timer = setTimeout(() => {
      settle({ kind: "hung" });
    }, longestMs);
    worker.on("message", settle);
    worker.on("error", die);
    worker.postMessage(request);
  });
}

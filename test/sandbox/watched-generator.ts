import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { transform } from "esbuild";
import { defaultSettings } from "../normalize/normalize-yaml.js";
import { compileGenerator, type SourceEdit } from "./compile-generator.js";
import type { Extent, GeneratorAnswer, GeneratorRequest } from "./generator-worker.js";

/** What became of a description; `hung` when the worker had to be ended. */
export type WatchedOutcome = GeneratorAnswer | { readonly kind: "hung" };

/** The stages but `write`, where nothing that they do can end or stop this process. */
export interface WatchedGenerator {
  generate(text: string, extent: Extent): Promise<WatchedOutcome>;
  close(): Promise<void>;
}

/**
 * A document of the size that tests make takes a second where nothing else runs. A machine that is busy may need longer,
 * so what takes so long is tried again with more time.
 */
const patienceMs = [20_000, 90_000] as const;

const settings = { ...defaultSettings, input: "-" };

/** Compiles the generator into a folder below the repository, changed where a test wants it to be wrong. */
export async function createWatchedGenerator(
  folder: string,
  edit?: SourceEdit,
): Promise<WatchedGenerator> {
  await compileGenerator(folder, edit);
  const source = readFileSync(new URL("generator-worker.ts", import.meta.url), "utf8");
  const { code } = await transform(source, { loader: "ts", format: "esm", target: "node20" });
  const program = `${folder}/test/sandbox/generator-worker.js`;
  mkdirSync(`${folder}/test/sandbox`, { recursive: true });
  writeFileSync(program, code);
  let worker = startWorker(program);
  return {
    async generate(text, extent) {
      let outcome: WatchedOutcome = { kind: "hung" };
      for (const longestMs of patienceMs) {
        outcome = await ask(worker, { text, settings, extent }, longestMs);
        if (outcome.kind !== "hung" && !isDead(outcome)) return outcome;
        await worker.terminate();
        worker = startWorker(program);
        if (outcome.kind !== "hung") return outcome;
      }
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

function isDead(outcome: GeneratorAnswer): boolean {
  return outcome.kind === "crashed" && outcome.message.startsWith(deathMessage);
}

function ask(
  worker: Worker,
  request: GeneratorRequest,
  longestMs: number,
): Promise<WatchedOutcome> {
  return new Promise((resolve) => {
    const settle = (outcome: WatchedOutcome): void => {
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

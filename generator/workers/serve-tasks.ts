import { parentPort } from "node:worker_threads";
import type { Answer } from "./start-worker.js";

/** Answers what `startWorker` is asked, one question after the other: two at once would hold memory for both. */
export function serveTasks<Input, Output>(work: (input: Input) => Output | Promise<Output>): void {
  let previous: Promise<void> = Promise.resolve();
  parentPort?.on("message", ({ id, input }: { readonly id: number; readonly input: Input }) => {
    previous = previous.then(async () => {
      parentPort?.postMessage(await answer(id, input));
    });
  });

  async function answer(id: number, input: Input): Promise<Answer> {
    try {
      return { id, output: await work(input) };
    } catch (error) {
      return { id, error };
    }
  }
}

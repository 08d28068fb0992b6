import { availableParallelism } from "node:os";
import type { FormatTask } from "./format-text.js";

/**
 * Below this, a worker is not worth its start: 0.7 s of processor time, mostly prettier warming up again, in which
 * 60,000 characters are formatted. Two workers halve the wall time of 500,000 characters on two processors.
 */
const lengthPerWorker = 100_000;

/** Each takes some 150 MB. */
const maxWorkers = 4;

/** Formats the tasks, in workers where their length makes that pay; the results are in the tasks' order. */
export async function formatTasks(
  tasks: readonly FormatTask[],
  workers = countWorkers(tasks),
): Promise<readonly string[]> {
  return workers > 1 ? formatInWorkers(tasks, workers) : formatHere(tasks);
}

/** How many workers the tasks keep busy on this machine; one stands for this thread. */
export function countWorkers(
  tasks: readonly FormatTask[],
  processors = availableParallelism(),
): number {
  const length = tasks.reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(
    1,
    Math.min(processors, maxWorkers, tasks.length, Math.floor(length / lengthPerWorker)),
  );
}

async function formatHere(tasks: readonly FormatTask[]): Promise<readonly string[]> {
  const { formatText } = await import("./format-text.js");
  const texts: string[] = [];
  for (const task of tasks) texts.push(await formatText(task));
  return texts;
}

async function formatInWorkers(
  tasks: readonly FormatTask[],
  workers: number,
): Promise<readonly string[]> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    ...workerModule(),
    name: "formatText",
    runtime: "worker_threads",
    minThreads: workers,
    maxThreads: workers,
  });
  try {
    return await Promise.all(tasks.map((task): Promise<string> => pool.run(task)));
  } finally {
    await pool.destroy();
  }
}

/** The module that a worker runs, beside this one: compiled, or as source, which tsx must be told to load. */
function workerModule(): { readonly filename: string; readonly execArgv: string[] } {
  if (import.meta.url.endsWith(".js")) {
    return { filename: new URL("./format-text.js", import.meta.url).href, execArgv: [] };
  }
  const register = `import{register}from"${import.meta.resolve("tsx/esm/api")}";register()`;
  const filename = new URL("./format-text.ts", import.meta.url).href;
  return { filename, execArgv: ["--import", `data:text/javascript,${register}`] };
}

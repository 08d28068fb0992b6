import { availableParallelism } from "node:os";
import { workerModule } from "../installation.js";
import { startWorker, type TaskWorker } from "../workers/start-worker.js";
import { countCharacters, type FormatTask } from "./format-task.js";

/** Below this, a worker is not worth its start, in which some 100,000 characters are laid out directly. */
const lengthPerThread = 100_000;

/** This thread is one; each other takes some 150 MB. */
const maxThreads = 4;

/**
 * So much a worker has before it: enough to last while this thread is busy, which is the longer the more there is; little
 * enough to be shared out evenly in the end.
 */
function countAhead(total: number): number {
  return Math.max(150_000, total / 6);
}

/** Texts on their way through prettier, in this thread and in others. */
export interface PrettierQueue {
  /** Puts a text in the queue; a worker may start on it at once. */
  readonly formatText: (task: FormatTask) => Promise<string>;
  /** Lets this thread work too, until nothing is waiting. */
  readonly drain: () => Promise<void>;
  /** Ends the workers. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly task: FormatTask;
  readonly resolve: (text: string | Promise<string>) => void;
}

interface Thread {
  readonly worker: TaskWorker<FormatTask, string>;
  /** The characters that it was given and has not answered. */
  ahead: number;
}

/** Starts empty and without a worker: they come with the texts that keep them busy. */
export function createPrettierQueue(threads = defaultThreads()): PrettierQueue {
  const waiting: Waiting[] = [];
  const others: Thread[] = [];
  let total = 0;

  const dispatch = (): void => {
    const wanted = countThreads(total, threads) - 1;
    while (others.length < wanted) others.push({ worker: startPrettier(), ahead: 0 });
    for (const thread of others) {
      while (thread.ahead < countAhead(total)) {
        const next = waiting.shift();
        if (next === undefined) return;
        next.resolve(give(thread, next.task));
      }
    }
  };
  const give = async (thread: Thread, task: FormatTask): Promise<string> => {
    const length = countCharacters(task);
    thread.ahead += length;
    try {
      return await thread.worker.run(task);
    } finally {
      thread.ahead -= length;
      dispatch();
    }
  };

  return {
    formatText: (task) =>
      new Promise((resolve) => {
        total += countCharacters(task);
        waiting.push({ task, resolve });
        dispatch();
      }),
    drain: async () => {
      if (waiting.length === 0) return;
      const { formatBlocks } = await import("./format-blocks.js");
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const text = formatBlocks(next.task);
        next.resolve(text);
        await text;
        // Workers whose answers have arrived get more to do.
        await new Promise(setImmediate);
      }
    },
    close: async () => {
      await Promise.all(others.map(({ worker }) => worker.close()));
    },
  };
}

/** How many threads so many characters keep busy, this one included. */
export function countThreads(length: number, threads: number): number {
  return Math.max(1, Math.min(threads, Math.floor(length / lengthPerThread)));
}

function defaultThreads(): number {
  return Math.min(availableParallelism(), maxThreads);
}

function startPrettier(): TaskWorker<FormatTask, string> {
  return startWorker(workerModule("format/prettier-worker"));
}

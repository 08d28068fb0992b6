import { Worker } from "node:worker_threads";

/** A thread that answers one input after the other, in their order. */
export interface TaskWorker<Input, Output> {
  readonly run: (input: Input) => Promise<Output>;
  /** Ends the thread, whatever it is doing; answers that are still due never come. */
  readonly close: () => Promise<void>;
}

/** What a thread answers; `id` is that of the question. */
export type Answer =
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly error: unknown };

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts a thread on a module that calls `serveTasks`. Inputs wait in the thread's own queue, so that it has work while
 * this one is busy. Sources are loaded by tsx.
 */
export function startWorker<Input, Output>(module: URL): TaskWorker<Input, Output> {
  const waiting = new Map<number, Waiting>();
  const worker = new Worker(module, { execArgv: loaderOf(module), stdin: false });
  // A run that fails for another reason must not hang on a thread that still works.
  worker.unref();
  let nextId = 0;
  const fail = (error: unknown): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("message", (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
    if ("error" in answer) asked?.reject(answer.error);
    else asked?.resolve(answer.output);
  });
  worker.on("error", fail);
  worker.on("exit", (code) => {
    fail(new Error(`a worker ended with code ${String(code)}`));
  });
  return {
    run: (input) =>
      new Promise((resolve, reject) => {
        const id = nextId;
        nextId += 1;
        waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
        worker.ref();
        worker.postMessage({ id, input });
      }),
    close: async () => {
      waiting.clear();
      await worker.terminate();
    },
  };
}

function loaderOf({ pathname }: URL): string[] {
  if (pathname.endsWith(".js")) return [];
  const register = `import{register}from"${import.meta.resolve("tsx/esm/api")}";register()`;
  return ["--import", `data:text/javascript,${register}`];
}

import { resolve } from "node:path";
import { isSavedSince, watchFiles } from "./watch-files.js";

export interface WatchInput {
  /** Runs once, and gives the files that another run would read, there or not. */
  readonly run: () => Promise<readonly string[]>;
  /** Takes what is to be done when the user wants to stop. */
  readonly onInterrupt: (stop: () => void) => void;
  /** What follows a change this soon belongs to it: an editor may write several files, or one in steps. */
  readonly settleMs?: number;
}

/**
 * Runs, and runs again whenever a file of the last run changes, comes or goes. What is saved during a run is seen after it.
 * Ends when the user wants to stop, after the run that is under way.
 */
export async function watch({ run, onInterrupt, settleMs = 50 }: WatchInput): Promise<void> {
  const stop = new AbortController();
  onInterrupt(() => {
    stop.abort();
  });
  while (!stop.signal.aborted) {
    const startedAt = Date.now();
    await nextChange(await run(), { since: startedAt, signal: stop.signal });
    if (!stop.signal.aborted) await new Promise((resolve) => setTimeout(resolve, settleMs));
  }
}

/** Waits for a change of the files since a time, or for the signal. */
async function nextChange(
  paths: readonly string[],
  { since, signal }: { readonly since: number; readonly signal: AbortSignal },
): Promise<void> {
  const { promise, resolve } = createSignal();
  const close = watchFiles(paths, resolve);
  signal.addEventListener("abort", resolve);
  try {
    if (signal.aborted || paths.some((path) => isSavedSince(path, since))) return;
    await promise;
  } finally {
    signal.removeEventListener("abort", resolve);
    close();
  }
}

function createSignal(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const extensions = ["ts", "mts", "cts", "js", "mjs", "cjs", "json"];

/** Where a configuration is, or would be found if there were one. */
export function configCandidates(named: string | undefined, cwd: string): readonly string[] {
  if (named !== undefined) return [resolve(cwd, named)];
  return extensions.map((extension) => resolve(cwd, `clientwright.config.${extension}`));
}

import type { Assignment } from "./subject.js";

/** How long the server asked to wait, and how long the client waited before its next request. */
export interface Wait {
  readonly askedMs: number;
  readonly waitedMs: number;
}

/** Sees the requests of one operation from the client's side. */
export interface Witness {
  readonly fetch: Assignment["fetch"];
  readonly waits: readonly Wait[];
}

/**
 * Watches one operation. What the server asked for counts from the moment at which the client could know it: a client
 * that gave up before that is not impatient.
 */
export function createWitness(): Witness {
  const waits: Wait[] = [];
  let asked: { readonly ms: number; readonly at: number } | undefined;
  return {
    waits,
    fetch: async (url, init) => {
      if (asked !== undefined)
        waits.push({ askedMs: asked.ms, waitedMs: performance.now() - asked.at });
      asked = undefined;
      const response = await fetch(url, init);
      const ms = askedMs(response.headers);
      if (ms !== undefined && init.signal?.aborted !== true) asked = { ms, at: performance.now() };
      return response;
    },
  };
}

function askedMs(headers: Headers): number | undefined {
  const ms = headers.get("retry-after-ms");
  if (ms !== null) return Number(ms);
  const seconds = headers.get("retry-after");
  return seconds === null ? undefined : Number(seconds) * 1_000;
}

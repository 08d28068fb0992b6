import { getEventListeners, setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Rule, Violation } from "./check-operation.js";
import { secret } from "./subject.js";

/** Looks at what no single operation shows. */
export interface Watch {
  /** The caller's signal: whatever listens to it must be gone at the end. */
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
  /** Waits until clients have let go of their connections, while the server still holds its own. */
  readonly settle: (heldConnections: () => Promise<number>) => Promise<void>;
  /** Tells what was broken, once the server is closed and everything had time to end. */
  readonly end: (strayRequests: number) => Promise<readonly Violation[]>;
}

/** How long the platform may take to let go of closed sockets. */
const settlingMs = 5_000;

/** Starts to watch logs, unhandled rejections, sockets, timers and listeners. */
export function startWatch(): Watch {
  const violations: Violation[] = [];
  const blame = (rule: Rule, detail: string): void => {
    violations.push({ rule, detail, plan: [] });
  };
  const onRejection = (reason: unknown): void => {
    blame("unhandled rejection", String(reason));
  };
  process.on("unhandledRejection", onRejection);
  const before = countResources();
  const { signal } = new AbortController();
  // All operations of a run listen to it at once.
  setMaxListeners(0, signal);
  return {
    signal,
    log: (line) => {
      if (line.includes(secret)) blame("leaked secret", `a log line: ${line}`);
    },
    settle: async (heldConnections) => {
      const held = await untilNone(heldConnections);
      if (held > 0) blame("left behind", `${String(held)} connections`);
    },
    end: async (strayRequests) => {
      if (strayRequests > 0)
        blame("stray request", `${String(strayRequests)} reached the second origin`);
      const listeners = getEventListeners(signal, "abort").length;
      if (listeners > 0) blame("left behind", `${String(listeners)} listeners on the signal`);
      for (const [kind, count] of await resourcesBeyond(before))
        blame("left behind", `${String(count)} ${kind}`);
      process.off("unhandledRejection", onRejection);
      return violations;
    },
  };
}

/** Sockets and timers that keep the process alive. */
function countResources(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const kind of process.getActiveResourcesInfo())
    if (/Timeout|TCP/u.test(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

async function resourcesBeyond(
  before: ReadonlyMap<string, number>,
): Promise<readonly (readonly [kind: string, count: number])[]> {
  const beyond = (): readonly (readonly [string, number])[] =>
    [...countResources()]
      .map(([kind, count]) => [kind, count - (before.get(kind) ?? 0)] as const)
      .filter(([, count]) => count > 0);
  await untilNone(() => Promise.resolve(beyond().length));
  return beyond();
}

/** What is left when there was time to end. */
async function untilNone(count: () => Promise<number>): Promise<number> {
  const end = performance.now() + settlingMs;
  for (;;) {
    const left = await count();
    if (left === 0 || performance.now() > end) return left;
    await sleep(50);
  }
}

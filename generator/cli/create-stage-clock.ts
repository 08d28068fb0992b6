import type { Part, Stage } from "../pipeline.js";

/** Where the time of a run went. */
export interface Timings {
  readonly stages: readonly StageTime[];
  readonly total: Omit<StageTime, "stage" | "parts">;
  /** The most memory that the process had, all threads included. */
  readonly peakBytes: number;
}

export interface StageTime {
  /** `start` is everything before the first stage: Node, the command line and the configuration. */
  readonly stage: "start" | Stage;
  readonly wallMs: number;
  /** Of all threads. */
  readonly cpuMs: number;
  readonly parts: readonly Part[];
}

export interface StageClock {
  /** A stage starts, and ends the one before. */
  readonly start: (stage: Stage) => void;
  readonly add: (part: Part) => void;
  readonly stop: () => Timings;
}

/** Starts with the process: its own start belongs to the run. */
export function createStageClock(): StageClock {
  const stages: StageTime[] = [];
  const parts: Part[] = [];
  let current: StageTime["stage"] = "start";
  let since = { wallMs: 0, cpuMs: 0 };
  const end = (): void => {
    const now = { wallMs: performance.now(), cpuMs: processorTime() };
    stages.push({
      stage: current,
      wallMs: now.wallMs - since.wallMs,
      cpuMs: now.cpuMs - since.cpuMs,
      parts: parts.splice(0),
    });
    since = now;
  };
  return {
    start: (stage) => {
      end();
      current = stage;
    },
    add: (part) => {
      parts.push(part);
    },
    stop: () => {
      end();
      const total = { wallMs: since.wallMs, cpuMs: since.cpuMs };
      return { stages, total, peakBytes: process.resourceUsage().maxRSS * 1024 };
    },
  };
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

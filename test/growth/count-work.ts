import { Session } from "node:inspector/promises";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { growingDocument } from "./growing-document.js";

/** What generating took, and type-checking what was generated, in units that no other process on the machine changes. */
export interface Work {
  /** How often a block of code ran: each pass of a loop counts, and each call. */
  readonly steps: number;
  /** The bytes of everything that was allocated, whether or not it was kept; sampled. */
  readonly allocated: number;
  /** The steps of the compiler, which checks all that was generated. */
  readonly checking: number;
}

/** Generates APIs in this thread, and counts. */
export interface WorkCounter {
  readonly count: (operations: number) => Promise<Work>;
}

/** Starts to count before the generator is loaded: code that is compiled before has no counters in it. */
export async function startCounting(): Promise<WorkCounter> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const { generateQuietly } = await import("./generate-quietly.js");
  const { checkQuietly } = await import("./check-quietly.js");
  const counting = { session, generateQuietly, checkQuietly };
  return { count: async (operations) => await countWork(operations, counting) };
}

interface Counting {
  readonly session: Session;
  readonly generateQuietly: (folder: string, input: string) => Promise<void>;
  readonly checkQuietly: (folder: string) => void;
}

async function countWork(
  operations: number,
  { session, generateQuietly, checkQuietly }: Counting,
): Promise<Work> {
  const folder = mkdtempSync(join(tmpdir(), "clientwright-growth-"));
  const input = join(folder, "api.json");
  writeFileSync(input, growingDocument(operations));
  try {
    // What was counted before is over.
    await session.post("Profiler.takePreciseCoverage");
    await session.post("HeapProfiler.startSampling", {
      samplingInterval: 64 * 1024,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    });
    await generateQuietly(folder, input);
    const { profile } = await session.post("HeapProfiler.stopSampling");
    const steps = await takeSteps(session);
    checkQuietly(folder);
    return { steps, allocated: sizeOf(profile.head), checking: await takeSteps(session) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The steps since they were last taken. */
async function takeSteps(session: Session): Promise<number> {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result
    .filter(({ url }) => !url.startsWith("node:"))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

interface SampledNode {
  readonly selfSize: number;
  readonly children: readonly SampledNode[];
}

function sizeOf({ selfSize, children }: SampledNode): number {
  return children.reduce((sum, child) => sum + sizeOf(child), selfSize);
}

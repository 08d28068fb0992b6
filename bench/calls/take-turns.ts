/** A way to make one call, which gives the body. */
export type Way = () => Promise<unknown>;

/** What a call takes in each of several ways, a figure a turn; turns of the same index followed each other. */
export interface CallSeries {
  /** Microseconds of wall time a call. */
  readonly microseconds: Readonly<Record<string, readonly number[]>>;
  /** Bytes allocated a call. */
  readonly bytes: Readonly<Record<string, readonly number[]>>;
}

const warmingCalls = 2000;
const callsOfTurn = 400;
const turnsOfRound = 8;

/** Calls in each way, one call at a time, many turns. The process needs `--expose-gc` and room for the young generation. */
export async function takeTurns(
  ways: Readonly<Record<string, Way>>,
  rounds: number,
): Promise<CallSeries> {
  const microseconds: Record<string, number[]> = {};
  const bytes: Record<string, number[]> = {};
  for (const way of Object.values(ways))
    for (let call = 0; call < warmingCalls; call += 1) await way();
  for (let turn = 0; turn < rounds * turnsOfRound; turn += 1)
    for (const [name, way] of Object.entries(ways)) {
      globalThis.gc?.();
      const heap = process.memoryUsage().heapUsed;
      const start = performance.now();
      for (let call = 0; call < callsOfTurn; call += 1) await way();
      (microseconds[name] ??= []).push(((performance.now() - start) * 1000) / callsOfTurn);
      (bytes[name] ??= []).push((process.memoryUsage().heapUsed - heap) / callsOfTurn);
    }
  return { microseconds, bytes };
}

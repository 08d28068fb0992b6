import { checkOperation, type Violation } from "./check-operation.js";
import { startMisbehavingServer, type MisbehavingServer } from "./misbehaving-server.js";
import type { Plan } from "./plans.js";
import { deadlines, type Settled, type Subject } from "./subject.js";
import { startWatch, type Watch } from "./watch.js";
import { createWitness } from "./witness.js";

/** What a run of many operations came to. */
export interface Report {
  readonly operations: number;
  /** Those that succeeded. */
  readonly resolved: number;
  readonly requests: number;
  readonly seconds: number;
  readonly violations: readonly Violation[];
  /** How many attempts the server saw of each operation, in the order of the plans. */
  readonly attempts: readonly number[];
}

/** Operations that are under way at a time: more of them, and a busy machine meets deadlines before faults. */
const usualConcurrency = 16;

/** What a busy machine may add to a deadline. */
const graceMs = 2_000;

/** Lets a client do one operation for each plan, and checks every one against the ledger. */
export async function runPlans(
  subject: Subject,
  plans: readonly Plan[],
  concurrency: number = usualConcurrency,
): Promise<Report> {
  const { keyed, answerWith } = subject;
  const watch = startWatch();
  const server = await startMisbehavingServer({ honoursKeys: keyed, answerWith });
  await warmUp(subject, server, watch);
  const started = performance.now();
  const ends = await inParallel(plans, concurrency, async (plan, index) => {
    const operation = `op_${String(index)}`;
    server.expect(operation, plan);
    const { signal, log } = watch;
    const { fetch, waits } = createWitness();
    const call = subject.create({ url: server.url, operation, signal, log, fetch });
    return { settled: await withinDeadline(call), waits };
  });
  const seconds = (performance.now() - started) / 1000;
  await watch.settle(server.heldConnections);
  await server.close();
  const entries = plans.map((_, index) => server.entryOf(`op_${String(index)}`));
  const operations = plans.flatMap((plan, index) => {
    const entry = entries[index] ?? { attempts: [], commits: [] };
    const { settled, waits } = ends[index] ?? { settled: undefined, waits: [] };
    return checkOperation({ plan, settled, entry, keyed, waits });
  });
  const attempts = entries.map((entry) => entry.attempts.length);
  return {
    operations: plans.length,
    resolved: ends.filter(({ settled }) => settled?.kind === "resolved").length,
    requests: attempts.reduce((sum, count) => sum + count, 0),
    seconds,
    violations: [...operations, ...(await watch.end(server.strayRequests()))],
    attempts,
  };
}

/** The first calls compile what they run, and would meet their deadlines before they meet a fault. */
async function warmUp(
  { create }: Subject,
  { url, expect }: MisbehavingServer,
  { signal, log }: Watch,
): Promise<void> {
  for (let count = 0; count < 3; count += 1) {
    expect("warm_up", []);
    await withinDeadline(create({ url, operation: "warm_up", signal, log, fetch }));
  }
}

/** Undefined when the call is still under way long after its deadline. */
async function withinDeadline(call: Promise<Settled>): Promise<Settled | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, deadlines.callMs + graceMs, undefined);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Works through the items, some of them at a time; results are in the order of the items. */
async function inParallel<Item, Result>(
  items: readonly Item[],
  workers: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return results;
}

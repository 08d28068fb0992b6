import type { LedgerEntry } from "./misbehaving-server.js";
import type { Plan } from "./plans.js";
import { secret, type Settled } from "./subject.js";
import type { Wait } from "./witness.js";

/** The promises of a client that can be trusted with money. */
export type Rule =
  | "double commit"
  | "lost error"
  | "wrong value"
  | "false claim"
  | "hang"
  | "several keys"
  | "impatient retry"
  | "leaked secret"
  | "stray request"
  | "unhandled rejection"
  | "left behind";

/** A promise that was broken, and by which plan it can be broken again. */
export interface Violation {
  readonly rule: Rule;
  readonly plan: Plan;
  readonly detail: string;
}

/** An operation that is over: what the caller saw beside what really happened. */
export interface Finished {
  readonly plan: Plan;
  /** Undefined when it did not settle in time. */
  readonly settled: Settled | undefined;
  readonly entry: LedgerEntry;
  readonly keyed: boolean;
  readonly waits: readonly Wait[];
}

/** A timer may fire this much too early: Node counts whole milliseconds. */
const timerPrecisionMs = 2;

/** The promises that an operation broke. */
export function checkOperation(finished: Finished): readonly Violation[] {
  const broken = [
    ...checkOutcome(finished),
    ...checkKeys(finished),
    ...checkWaits(finished),
  ] satisfies readonly (readonly [Rule, string])[];
  return broken.map(([rule, detail]) => ({ rule, detail, plan: finished.plan }));
}

type Broken = readonly [rule: Rule, detail: string];

function* checkOutcome({ settled, entry: { commits } }: Finished): Generator<Broken> {
  if (commits.length > 1) yield ["double commit", `committed ${String(commits.length)} times`];
  if (settled === undefined) yield ["hang", "did not settle before its deadline"];
  else if (settled.kind === "resolved") {
    if (commits.length === 0) yield ["lost error", "resolved, and nothing was committed"];
    else if (!commits.includes(String(settled.value)))
      yield ["wrong value", `resolved with ${String(settled.value)}`];
  } else {
    if (settled.outcome !== "unknown" && commits.length > 0)
      yield ["false claim", `\`${String(settled.outcome)}\`, and it was committed`];
    if (settled.shown.includes(secret)) yield ["leaked secret", "the error shows the credential"];
  }
}

function* checkKeys({ entry: { attempts }, keyed }: Finished): Generator<Broken> {
  const keys = new Set(attempts.map(({ key }) => key));
  if (keyed && (keys.size > 1 || (attempts.length > 0 && keys.has(undefined))))
    yield ["several keys", [...keys].join(", ")];
  if (!keyed && attempts.some(({ key }) => key !== undefined))
    yield ["several keys", "a key was sent that no description declares"];
}

function* checkWaits({ waits }: Finished): Generator<Broken> {
  for (const { askedMs, waitedMs } of waits)
    if (waitedMs < askedMs - timerPrecisionMs)
      yield ["impatient retry", `after ${waitedMs.toFixed(0)} of ${String(askedMs)} ms`];
}

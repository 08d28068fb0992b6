import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { orderDiagnostics } from "../diagnostics/order-diagnostics.js";
import { printSummary } from "../diagnostics/print-summary.js";
import type { AssertionTotals, Described, Generated } from "../pipeline.js";

type Mode = "write" | "check";

export interface OutcomeInput {
  /** Undefined when errors stopped the run. */
  readonly generated: Generated | undefined;
  readonly mode: Mode;
  readonly diagnostics: readonly Diagnostic[];
  readonly seconds: number;
}

/** One line that tells what a run did, and one that tells how much of the description the validators enforce. */
export function printOutcome({ generated, mode, diagnostics, seconds }: OutcomeInput): string {
  const time = `in ${seconds.toFixed(1)} s`;
  if (generated === undefined)
    return `not generated: ${printSummary(orderDiagnostics(diagnostics))} ${time}`;
  const { plan, assertions } = generated;
  const isCurrent = plan.changed.length === 0 && plan.stale.length === 0;
  const [verb, details] = isCurrent
    ? ([mode === "check" ? "up to date" : "nothing changed", ""] as const)
    : ([
        mode === "check" ? "out of date" : "generated",
        ` (${printChanges(generated, mode)})`,
      ] as const);
  const files = count(plan.changed.length + plan.unchanged.length, "file");
  const totals = assertions === undefined ? "" : `\n${printTotals(assertions)}`;
  return `${verb}: ${files}${details}, ${printCounts(generated)} ${time}${totals}`;
}

function printTotals({ enforced, ignored }: AssertionTotals): string {
  const hint = ignored === 0 ? "" : " (`ignored` in manifest.json says which and why)";
  return `validators: ${count(enforced, "assertion")} enforced, ${String(ignored)} not enforced${hint}`;
}

/** One line that tells what looking for problems came to. */
export function printVerdict({
  described,
  diagnostics,
  seconds,
}: Pick<OutcomeInput, "diagnostics" | "seconds"> & {
  /** Undefined when nothing could be generated from the description. */
  readonly described: Described | undefined;
}): string {
  const found = printSummary(orderDiagnostics(diagnostics)) || "no problems";
  const time = `in ${seconds.toFixed(1)} s`;
  if (described === undefined) return `refused: ${found} ${time}`;
  return `fine: ${found}, ${printCounts(described)} ${time}`;
}

function printCounts({ operations, schemas }: Described): string {
  return `${count(operations, "operation")}, ${count(schemas, "schema")}`;
}

function printChanges({ plan }: Generated, mode: Mode): string {
  const missing = plan.changed.filter(({ before }) => before === undefined).length;
  const changes: Readonly<Record<Mode, readonly (readonly [number, string])[]>> = {
    write: [
      [plan.changed.length, "written"],
      [plan.unchanged.length, "unchanged"],
      [plan.stale.length, "removed"],
    ],
    check: [
      [missing, "missing"],
      [plan.changed.length - missing, "changed"],
      [plan.stale.length, "stale"],
    ],
  };
  return changes[mode]
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${String(number)} ${word}`)
    .join(", ");
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}

import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { orderDiagnostics } from "../diagnostics/order-diagnostics.js";
import { printSummary } from "../diagnostics/print-summary.js";
import type { Generated } from "../pipeline.js";
import type { AssertionTotals, Described } from "../pipeline/totals.js";

type Mode = "write" | "check";

/** What came of one description, by the name that a user knows it by. */
export interface Labelled<Result> {
  readonly label: string;
  readonly result: Result;
}

export interface OutcomeInput {
  /** Undefined when errors stopped the run. */
  readonly outcomes: readonly Labelled<Generated>[] | undefined;
  readonly mode: Mode;
  readonly diagnostics: readonly Diagnostic[];
  readonly seconds: number;
}

/** A line for each description that tells what a run did, and one that tells how much of it the validators enforce. */
export function printOutcome({ outcomes, mode, diagnostics, seconds }: OutcomeInput): string {
  if (outcomes === undefined) {
    return `not generated: ${printSummary(orderDiagnostics(diagnostics))} ${printTime(seconds)}`;
  }
  return printEach(
    outcomes.map(({ label, result }) => ({
      label,
      line: printGenerated(result, mode),
      more: result.assertions === undefined ? [] : [printTotals(result.assertions)],
    })),
    seconds,
  );
}

function printGenerated(generated: Generated, mode: Mode): string {
  const { plan } = generated;
  const isCurrent = plan.changed.length === 0 && plan.stale.length === 0;
  const [verb, details] = isCurrent
    ? ([mode === "check" ? "up to date" : "nothing changed", ""] as const)
    : ([
        mode === "check" ? "out of date" : "generated",
        ` (${printChanges(generated, mode)})`,
      ] as const);
  const files = count(plan.changed.length + plan.unchanged.length, "file");
  return `${verb}: ${files}${details}, ${printCounts(generated)}`;
}

interface Lines {
  readonly label: string;
  readonly line: string;
  readonly more: readonly string[];
}

/** One description needs no label; of several, the time is that of all. */
function printEach(all: readonly Lines[], seconds: number): string {
  const time = printTime(seconds);
  if (all.length === 1) {
    return all.flatMap(({ line, more }) => [`${line} ${time}`, ...more]).join("\n");
  }
  const lines = all.flatMap(({ label, line, more }) => [
    `${label}: ${line}`,
    ...more.map((text) => `${label}: ${text}`),
  ]);
  return [...lines, `${count(all.length, "description")} ${time}`].join("\n");
}

function printTime(seconds: number): string {
  return `in ${seconds.toFixed(1)} s`;
}

function printTotals({ enforced, ignored }: AssertionTotals): string {
  const hint = ignored === 0 ? "" : " (`ignored` in manifest.json says which and why)";
  return `validators: ${count(enforced, "assertion")} enforced, ${String(ignored)} not enforced${hint}`;
}

/** What looking for problems in a description came to. */
export interface Verdict {
  /** Undefined when nothing could be generated from the description. */
  readonly described: Described | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A line for each description that tells what looking for problems came to. */
export function printVerdict(verdicts: readonly Labelled<Verdict>[], seconds: number): string {
  return printEach(
    verdicts.map(({ label, result: { described, diagnostics } }) => {
      const found = printSummary(orderDiagnostics(diagnostics)) || "no problems";
      const line =
        described === undefined ? `refused: ${found}` : `fine: ${found}, ${printCounts(described)}`;
      return { label, line, more: [] };
    }),
    seconds,
  );
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

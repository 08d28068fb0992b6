import type { Rule } from "./check-operation.js";
import { printPlan } from "./plans.js";
import type { Report } from "./run-plans.js";

/** The columns that count broken promises, and the rules that each counts. */
const columns: readonly (readonly [name: string, rules: readonly Rule[]])[] = [
  ["double commits", ["double commit"]],
  ["lost errors", ["lost error", "false claim"]],
  ["wrong values", ["wrong value"]],
  ["hangs", ["hang"]],
  [
    "others",
    [
      "several keys",
      "impatient retry",
      "leaked secret",
      "stray request",
      "unhandled rejection",
      "left behind",
    ],
  ],
];

/** The head of the table. */
export function printHead(): string {
  const names = [
    "client",
    "operations",
    "resolved",
    "requests",
    ...columns.map(([name]) => name),
    "operations/s",
  ];
  return `| ${names.join(" | ")} |\n|${" --- |".repeat(names.length)}`;
}

/** A run as a row of the table. */
export function printRow(name: string, report: Report): string {
  const { operations, resolved, requests, seconds, violations } = report;
  const counts = columns.map(
    ([, rules]) => violations.filter(({ rule }) => rules.includes(rule)).length,
  );
  const rate = Math.round(operations / seconds);
  return `| ${[name, operations, resolved, requests, ...counts, rate].join(" | ")} |`;
}

/** Enough of what was broken to repeat it. */
export function printViolations({ violations }: Report, seed: number | undefined): string {
  const shown = violations.slice(0, 20).map(({ rule, detail, plan }) => {
    const cause = plan.length === 0 ? "" : `\n    plan: ${printPlan(plan)}`;
    return `  ${rule}: ${detail}${cause}`;
  });
  const from = seed === undefined ? "every plan" : `seed ${String(seed)}`;
  return [`${String(violations.length)} promises broken, ${from}:`, ...shown].join("\n");
}

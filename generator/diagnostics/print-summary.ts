import type { Severity } from "./diagnostic.js";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** How many of each there are, the worst first: `2 errors, 1 warning`. */
export function printSummary(diagnostics: readonly { readonly severity: Severity }[]): string {
  return severities
    .map((severity) => ({
      severity,
      count: diagnostics.filter((diagnostic) => diagnostic.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${String(count)} ${printPlural(severity, count)}`)
    .join(", ");
}

/** Infos have no plural of their own. */
function printPlural(severity: Severity, count: number): string {
  return count === 1 || severity === "info" ? severity : `${severity}s`;
}

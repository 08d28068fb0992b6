import type { Diagnostic } from "./diagnostic.js";
import type { Position } from "./diagnostic.js";
import { orderDiagnostics } from "./order-diagnostics.js";

/** For programs: an array with the same fields in the same order for every diagnostic, null for what it does not have. */
export function printJson(diagnostics: readonly Diagnostic[]): string {
  const rows = orderDiagnostics(diagnostics).map(
    ({ code, severity, message, hint, position, related }) => ({
      ...printPosition(position),
      code,
      severity,
      message,
      hint,
      related: related.map((other) => ({
        ...printPosition(other.position),
        message: other.message,
      })),
    }),
  );
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function printPosition(position: Position | undefined) {
  return {
    file: position?.file ?? null,
    line: position?.line ?? null,
    column: position?.column ?? null,
    pointer: position?.pointer ?? null,
  };
}

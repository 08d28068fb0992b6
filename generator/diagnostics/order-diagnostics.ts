import type { Diagnostic, Position } from "./diagnostic.js";
import { createPositionFinder } from "./find-position.js";

/** A diagnostic with its places looked up. */
export interface PositionedDiagnostic extends Pick<
  Diagnostic,
  "code" | "severity" | "message" | "hint"
> {
  readonly position: Position | undefined;
  readonly related: readonly { readonly message: string; readonly position: Position }[];
}

/**
 * The diagnostics by file, line and column; those without a place come first, and what says the same about the same place
 * stands once.
 */
export function orderDiagnostics(
  diagnostics: readonly Diagnostic[],
): readonly PositionedDiagnostic[] {
  const find = createPositionFinder();
  const unique = new Map<string, PositionedDiagnostic>();
  for (const { code, severity, message, hint, place, related } of diagnostics) {
    const position = place === undefined ? undefined : find(place);
    const identity = JSON.stringify([
      code,
      message,
      position?.file,
      position?.line,
      position?.column,
    ]);
    if (unique.has(identity)) continue;
    unique.set(identity, {
      code,
      severity,
      message,
      hint,
      position,
      related: related.map((other) => ({ message: other.message, position: find(other.place) })),
    });
  }
  return [...unique.values()].sort(byPosition);
}

/** Equal places keep the order in which they were found: sorting is stable. */
function byPosition({ position: a }: PositionedDiagnostic, { position: b }: PositionedDiagnostic) {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

import type { DiagnosticCode } from "./catalogue.js";
import type { Diagnostic, Severity } from "./diagnostic.js";
import { createGlob } from "./glob.js";
import { writtenPlace } from "./written-place.js";

/** How much a code matters where the maintainer says so; `off` is not reported at all. */
export interface SeverityRule {
  readonly code: DiagnosticCode;
  readonly severity: Severity | "off";
  /** Globs over pointers (`#/paths/~1pets/**`) or over files as they are shown; absent: everywhere. */
  readonly paths?: readonly string[] | undefined;
}

/** The severity of a diagnostic by the last rule that speaks of it, else its own. */
export function createSeverityChoice(
  rules: readonly SeverityRule[],
): (diagnostic: Diagnostic) => Severity | "off" {
  const last = rules.map((rule) => ({ ...rule, isMet: createCondition(rule) })).reverse();
  return (diagnostic) =>
    last.find(({ isMet }) => isMet(diagnostic))?.severity ?? diagnostic.severity;
}

function createCondition({ code, paths }: SeverityRule): (diagnostic: Diagnostic) => boolean {
  if (paths === undefined) return (diagnostic) => diagnostic.code === code;
  const globs = paths.map((path) => ({
    isPointer: path.startsWith("#"),
    matches: createGlob(path),
  }));
  return ({ code: reported, place }) => {
    if (reported !== code || place === undefined) return false;
    const written = writtenPlace(place);
    return globs.some(({ isPointer, matches }) =>
      isPointer
        ? [place, written].some(({ pointer }) => matches(`#${pointer}`))
        : matches(written.source.file),
    );
  };
}

import { catalogue, type DiagnosticCode, type DiagnosticParameters } from "./catalogue.js";
import type { Diagnostic, Place, RelatedPlace, Severity } from "./diagnostic.js";

/** Takes a problem; the parameters of the message are those of its row in the catalogue. */
export type Report = <Code extends DiagnosticCode>(
  code: Code,
  parameters: DiagnosticParameters<Code>,
  place?: Place,
  related?: readonly RelatedPlace[],
) => void;

/** Gathers the diagnostics of one run, in the order in which they were found. */
export interface DiagnosticCollector {
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
  hasErrors(): boolean;
  /** Changes how much a code matters, for what is reported from now on. */
  setSeverity(code: DiagnosticCode, severity: Severity): void;
}

export function createCollector(): DiagnosticCollector {
  const diagnostics: Diagnostic[] = [];
  const severities = new Map<DiagnosticCode, Severity>();
  return {
    diagnostics,
    report(code, parameters, place, related = []) {
      const diagnostic = describe(code, parameters, place, related);
      diagnostics.push({ ...diagnostic, severity: severities.get(code) ?? diagnostic.severity });
    },
    setSeverity(code, severity) {
      severities.set(code, severity);
    },
    hasErrors: () => diagnostics.some(({ severity }) => severity === "error"),
  };
}

function describe<Code extends DiagnosticCode>(
  code: Code,
  parameters: DiagnosticParameters<Code>,
  place: Place | undefined,
  related: readonly RelatedPlace[],
): Diagnostic {
  const { severity, message, hint } = catalogue[code];
  return {
    code,
    severity,
    message: message(parameters),
    hint: hint(parameters),
    ...(place === undefined ? {} : { place }),
    related,
  };
}

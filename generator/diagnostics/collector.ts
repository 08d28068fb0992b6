import { catalogue, type DiagnosticCode, type DiagnosticParameters } from "./catalogue.js";
import type { Diagnostic, Place, RelatedPlace } from "./diagnostic.js";
import { createSeverityChoice, type SeverityRule } from "./severity-rule.js";

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
  /** Takes a diagnostic as another run reported it, its severity chosen. */
  add(diagnostic: Diagnostic): void;
  hasErrors(): boolean;
  /** Whether nothing was found that keeps later stages from making sense of the description. */
  isReadable(): boolean;
  hasWarnings(): boolean;
  /** Changes how much codes matter, for what is reported from now on. */
  setSeverities(rules: readonly SeverityRule[]): void;
}

export function createCollector(): DiagnosticCollector {
  const diagnostics: Diagnostic[] = [];
  const has = (wanted: Diagnostic["severity"]) =>
    diagnostics.some(({ severity }) => severity === wanted);
  let choose = createSeverityChoice([]);
  return {
    diagnostics,
    report(code, parameters, place, related = []) {
      const diagnostic = describe(code, parameters, place, related);
      const severity = choose(diagnostic);
      if (severity !== "off") diagnostics.push({ ...diagnostic, severity });
    },
    add: (diagnostic) => {
      diagnostics.push(diagnostic);
    },
    setSeverities(rules) {
      choose = createSeverityChoice(rules);
    },
    hasErrors: () => has("error"),
    isReadable: () => !diagnostics.some(({ code }) => catalogue[code].unreadable === true),
    hasWarnings: () => has("warning"),
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

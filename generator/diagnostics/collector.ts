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
  const alike = new Map<DiagnosticCode, number>();
  const push = (diagnostic: Diagnostic): void => {
    const { code } = diagnostic;
    const count = (alike.get(code) ?? 0) + 1;
    alike.set(code, count);
    if (count <= mostAlike) diagnostics.push(diagnostic);
    if (count === mostAlike + 1) {
      diagnostics.push(describe("many-alike", { code, limit: mostAlike }, undefined, []));
    }
  };
  const has = (wanted: Diagnostic["severity"]) =>
    diagnostics.some(({ severity }) => severity === wanted);
  let choose = createSeverityChoice([]);
  return {
    diagnostics,
    report(code, parameters, place, related = []) {
      const diagnostic = describe(code, parameters, place, related);
      const severity = choose(diagnostic);
      if (severity !== "off") push({ ...diagnostic, severity });
    },
    add: push,
    setSeverities(rules) {
      choose = createSeverityChoice(rules);
    },
    hasErrors: () => has("error"),
    isReadable: () => !diagnostics.some(({ code }) => catalogue[code].unreadable === true),
    hasWarnings: () => has("warning"),
  };
}

/** Nobody reads more of one kind than this, and a description of megabytes can have as many. */
const mostAlike = 1000;

/** Characters of a message or a hint: what is quoted in one may be as long as the description. */
const longestText = 1000;

function shorten(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText)}…`;
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
    message: shorten(message(parameters)),
    hint: shorten(hint(parameters)),
    ...(place === undefined ? {} : { place }),
    related,
  };
}

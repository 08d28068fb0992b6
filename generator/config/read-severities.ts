import { catalogue, type DiagnosticCode } from "../diagnostics/catalogue.js";
import type { SeverityRule } from "../diagnostics/severity-rule.js";
import {
  among,
  listOf,
  object,
  oneOf,
  oneOrMore,
  text,
  type ReadContext,
  type Reader,
} from "./readers.js";

// `Object.keys` gives strings; the catalogue has no keys but its codes.
const codes = Object.keys(catalogue) as readonly DiagnosticCode[];

const severity = oneOf("error", "warning", "info", "off");

const readRecord: Reader<Readonly<Record<string, SeverityRule["severity"]>>> = object(
  Object.fromEntries(codes.map((code) => [code, severity] as const)),
);

const readList = listOf(
  object(
    {
      code: among(codes, "the code of a diagnostic, such as `unknown-field`"),
      severity,
      paths: oneOrMore(text("a glob such as `#/paths/~1pets/**` or `spec/*.yaml`")),
    },
    ["code", "severity"],
  ),
);

/** Reads what the maintainer says about severities: a record by code, or a list of rules. */
export const readSeverities: Reader<readonly SeverityRule[]> = (value, name, context) => {
  const rules = Array.isArray(value)
    ? readList(value, name, context)
    : rulesOf(readRecord(value, name, context));
  for (const rule of rules ?? []) reportLowered(rule, name, context);
  return rules;
};

function rulesOf(
  record: Readonly<Record<string, SeverityRule["severity"]>> | undefined,
): readonly SeverityRule[] | undefined {
  if (record === undefined) return undefined;
  return codes.flatMap((code) => {
    const own = record[code];
    return own === undefined ? [] : [{ code, severity: own }];
  });
}

function reportLowered(rule: SeverityRule, name: string, { report }: ReadContext): void {
  const { severity: own, lowerable } = catalogue[rule.code];
  if (own !== "error" || lowerable === true || rule.severity === "error") return;
  report("severity-too-low", { ...rule, name });
}

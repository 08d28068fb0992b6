import type { Report } from "../../diagnostics/collector.js";
import type { Place } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Operation } from "../../ir/api.js";
import type { Pagination, PaginationRule } from "../../ir/pagination.js";
import type { Schema, SchemaId } from "../../ir/schema.js";
import type { Settings } from "../../ir/settings.js";
import type { OperationDraft } from "../operations/lower-operations.js";
import { operationSettings } from "../operations/operation-settings.js";
import { checkRule } from "./check-rule.js";
import { evidentRules } from "./evident-rules.js";
import { pageEvidence } from "./page-evidence.js";
import { pageFacts, type PageFacts } from "./page-facts.js";
import { createPageView } from "./page-view.js";
import { extensionName, readExtension } from "./read-extension.js";
import type { RuleField, RuleProblem } from "./rule-problem.js";

/**
 * Before: operations are lowered, with the schemas of their directions. After: an operation says how its pages follow each
 * other, by the configuration, else by `x-pagination`, else where names and types make it evident.
 */
export function findPagination(
  schemas: readonly { readonly id: SchemaId; readonly schema: Schema }[],
  { settings, report }: { readonly settings: Settings; readonly report: Report },
): (draft: OperationDraft) => Pick<Operation, "pagination"> {
  const view = createPageView(schemas);
  return (draft) => {
    if (draft.kind === "webhook") return {};
    const facts = pageFacts(draft, view);
    const asked = askedRule(draft, { settings, report });
    const pagination =
      asked === undefined
        ? settings.pagination === "detect"
          ? detect(facts)
          : undefined
        : asked === false
          ? undefined
          : follow(asked, facts, report);
    return pagination === undefined ? {} : { pagination };
  };
}

function detect(facts: PageFacts): Pagination | undefined {
  const evidence = pageEvidence(facts);
  if (evidence === undefined) return undefined;
  for (const row of evidentRules) {
    const rule = row(evidence);
    const checked = rule && checkRule(rule, facts).pagination;
    if (checked !== undefined) return checked;
  }
  return undefined;
}

/** A rule with what its problems are called by, and where they are shown. */
interface AskedRule {
  readonly rule: PaginationRule;
  readonly name: string;
  readonly placeOf: (field: RuleField) => Place;
}

function askedRule(
  { node, ...draft }: OperationDraft,
  { settings, report }: { readonly settings: Settings; readonly report: Report },
): AskedRule | false | undefined {
  const configured = operationSettings(draft, settings).pagination;
  if (configured === false) return false;
  if (configured !== undefined)
    return {
      rule: configured,
      name: "the `pagination` that is configured",
      placeOf: () => placeOf(node, "key"),
    };
  const rule = readExtension(node, report);
  return rule && { rule, name: `\`${extensionName}\``, placeOf: (field) => placeIn(node, field) };
}

function placeIn(operation: SpecNode, field: RuleField): Place {
  const extension = childNode(operation, extensionName) ?? operation;
  return placeOf(childNode(extension, field) ?? extension);
}

function follow(asked: AskedRule, facts: PageFacts, report: Report): Pagination | undefined {
  const { pagination, problems } = checkRule(asked.rule, facts);
  for (const problem of problems) reportProblem(problem, asked, report);
  return pagination;
}

function reportProblem(
  problem: RuleProblem,
  { rule, name, placeOf: at }: AskedRule,
  report: Report,
): void {
  const { field } = problem;
  const place = at(field);
  switch (problem.kind) {
    case "missing":
      return report("pagination-incomplete", { name, field, style: rule.style }, place);
    case "senseless":
      return report("pagination-field-senseless", { name, field, style: rule.style }, place);
    case "no-page":
      return report("pagination-without-page", { name }, place);
    case "no-pointer":
      return report("pagination-no-pointer", { name, field, value: problem.value }, place);
    case "no-property":
    case "no-parameter": {
      const { value, known } = problem;
      const suggestion = suggest(value.split("/").at(-1) ?? value, known);
      const code =
        problem.kind === "no-property"
          ? "pagination-property-missing"
          : "pagination-parameter-missing";
      return report(code, { name, field, value, suggestion }, place);
    }
    case "type": {
      const { value, expected } = problem;
      return report("pagination-type-wrong", { name, field, value, expected }, place);
    }
  }
}

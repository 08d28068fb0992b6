import { formatPointer } from "../../document/json-pointer.js";
import type { Pagination, PaginationRule, PaginationStyle } from "../../ir/pagination.js";
import { checkParameter } from "./check-parameter.js";
import { checkPlace, type PlaceCheck } from "./check-place.js";
import { findItems } from "./find-items.js";
import type { PageFacts } from "./page-facts.js";
import type { RuleField, RuleProblem } from "./rule-problem.js";

export interface CheckedRule {
  /** Undefined where there are problems. */
  readonly pagination: Pagination | undefined;
  readonly problems: readonly RuleProblem[];
}

/** Checks a rule against the parameters and the response of an operation, and finds what it leaves open. */
export function checkRule(rule: PaginationRule, facts: PageFacts): CheckedRule {
  const { page, view } = facts;
  const problems: RuleProblem[] = [...styleProblems(rule)];
  if (page === undefined) problems.push({ field: "style", kind: "no-page" });
  if (page === undefined || problems.length > 0) return { pagination: undefined, problems };

  const checks = { view, problems };
  const find = (field: RuleField, pointer: string | undefined, kind: PlaceCheck["kind"]) =>
    checkPlace({ field, pointer, kind }, page, checks);
  const found = rule.items === undefined ? findItems(page, view) : undefined;
  const items = find("items", rule.items ?? (found && formatPointer(found)), "list");
  const item = items && view.itemOf(items.schema);
  if (items === undefined && problems.length === 0)
    problems.push({ field: "items", kind: "missing" });
  const idPointer = rule.style === "lastItem" ? (rule.id ?? "/id") : undefined;
  const id = item && checkPlace({ field: "id", pointer: idPointer, kind: "scalar" }, item, checks);
  const next = find("next", rule.next, rule.style === "link" ? "text" : "scalar");
  const previous = find("previous", rule.previous, "scalar");
  const more = find("more", rule.more, "flag");
  const pages = find("pages", rule.pages, "number");
  const total = find("total", rule.total, "number");
  const value = (next ?? id)?.schema;
  const asked = { field: "parameter", name: rule.parameter, value } as const;
  // What it takes is not known where the place of that is wrong.
  const text = problems.length === 0 && checkParameter(asked, facts, problems);
  const back = {
    field: "backward",
    name: rule.backward,
    value: previous?.schema ?? value,
  } as const;
  if (problems.length === 0) checkParameter(back, facts, problems);
  if (problems.length > 0 || items === undefined || item === undefined)
    return { pagination: undefined, problems };

  const { style, parameter, first, backward } = rule;
  return {
    problems,
    pagination: {
      ...given({ parameter, first, backward }),
      ...given({
        next: next?.path,
        previous: previous?.path,
        id: id?.path,
        more: more?.path,
        pages: pages?.path,
        total: total?.path,
      }),
      style,
      text,
      items: items.path,
      item,
    },
  };
}

type Given<Fields> = { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> };

/** The fields that have a value. */
function given<Fields extends object>(fields: Fields): Given<Fields> {
  const present = Object.entries(fields).filter(
    ([, value]: [string, unknown]) => value !== undefined,
  );
  // What `filter` leaves out is what the type leaves out.
  return Object.fromEntries(present) as Given<Fields>;
}

/** What each style needs, and what it may be told beside that. */
const styleFields: Record<
  PaginationStyle,
  { readonly needs: readonly RuleField[]; readonly takes: readonly RuleField[] }
> = {
  cursor: { needs: ["parameter", "next"], takes: ["items", "more", "backward", "previous"] },
  lastItem: { needs: ["parameter"], takes: ["items", "more", "id", "backward"] },
  page: { needs: ["parameter"], takes: ["items", "more", "first", "pages"] },
  offset: { needs: ["parameter"], takes: ["items", "more", "total"] },
  link: { needs: [], takes: ["items", "next"] },
};

function styleProblems(rule: PaginationRule): readonly RuleProblem[] {
  const { needs, takes } = styleFields[rule.style];
  const told = new Set(Object.keys(given(rule)));
  const needed: readonly RuleField[] = [...needs, ...pairOf(rule)];
  const known = new Set<string>(["style", ...needs, ...takes]);
  // What a reader read as a rule has no other keys.
  const senseless = [...told].filter((field): field is RuleField => !known.has(field));
  return [
    ...needed
      .filter((field) => !told.has(field))
      .map((field) => ({ field, kind: "missing" as const })),
    ...senseless.map((field) => ({ field, kind: "senseless" as const })),
  ];
}

/** With cursors, the parameter that reads backwards needs a cursor of its own. */
function pairOf({ style, backward, previous }: PaginationRule): readonly RuleField[] {
  if (style !== "cursor" || (backward ?? previous) === undefined) return [];
  return ["backward", "previous"];
}

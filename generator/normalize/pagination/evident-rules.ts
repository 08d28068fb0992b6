import type { PaginationRule } from "../../ir/pagination.js";
import { cursorRule, lastItemRule } from "./evident-cursors.js";
import { firstNumberOf } from "./first-number.js";
import { formatPointer } from "../../document/json-pointer.js";
import { kebabCase } from "../names/words.js";
import { isAddress, isNumber, moreOf, type PageEvidence } from "./page-evidence.js";

/**
 * A row a style: the rule that names and types make evident, or undefined. The order matters: what the server says about
 * the next page comes before what the client would have to count, and parameters that the description declares come
 * before an address in the body, which may lead anywhere.
 */
export const evidentRules: readonly ((evidence: PageEvidence) => PaginationRule | undefined)[] = [
  cursorRule,
  lastItemRule,
  linkHeaderRule,
  offsetRule,
  pageRule,
  linkRule,
];

/** The names of parameters that speak for pages where the response has a `Link` header. */
const pagingParameter = /^(per-page|page|cursor|after|before|since|limit|offset)$/u;

function linkHeaderRule({
  hasLink,
  hasSize,
  items,
  parameters,
}: PageEvidence): PaginationRule | undefined {
  const isPaged = hasSize || parameters.some(({ words }) => pagingParameter.test(words));
  return hasLink && isPaged ? { style: "link", items } : undefined;
}

const offsetNames = /^(page-)?(offset|skip)$/u;
const pageNames = /^(page|page-?(number|no|num|index)|current-page)$/u;

function countedParameter(
  names: RegExp,
  evidence: PageEvidence,
): PageEvidence["parameters"][number] | undefined {
  const found = evidence.parameters.filter(
    ({ words, schema }) => names.test(words) && isNumber(schema, evidence.view),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Where a description has both, a caller chooses between them, and nothing is evident. */
function offsetRule(evidence: PageEvidence): PaginationRule | undefined {
  const parameter = countedParameter(offsetNames, evidence);
  if (parameter === undefined || !evidence.hasSize) return undefined;
  if (countedParameter(pageNames, evidence) !== undefined) return undefined;
  if ((firstNumberOf(parameter, evidence.view) ?? 0) !== 0) return undefined;
  const { items } = evidence;
  return {
    style: "offset",
    items,
    parameter: parameter.name,
    ...moreOf(evidence),
    ...numberAt("total", (words) => isTotal(words, evidence.itemsName), evidence),
  };
}

function pageRule(evidence: PageEvidence): PaginationRule | undefined {
  const parameter = countedParameter(pageNames, evidence);
  if (parameter === undefined || countedParameter(offsetNames, evidence) !== undefined)
    return undefined;
  const pages = numberAt("pages", (words) => pagesNames.test(words), evidence);
  if (!evidence.hasSize && pages.pages === undefined && evidence.more === undefined)
    return undefined;
  const first = firstNumberOf(parameter, evidence.view) ?? 1;
  if (first !== 0 && first !== 1) return undefined;
  const { items } = evidence;
  return { style: "page", items, parameter: parameter.name, first, ...moreOf(evidence), ...pages };
}

const pagesNames =
  /^(total-pages?|pages?-(count|total)|total-page-count|num-pages|last-page|pages)$/u;

const totalNames = /^total(-(count|items|results|hits|records|elements|entries|number|size))?$/u;

/** A bare `count` may be that of the page. */
function isTotal(words: string, itemsName: string): boolean {
  return totalNames.test(words) || words === `total-${itemsName}` || words === `${itemsName}-count`;
}

function numberAt<Field extends "total" | "pages">(
  field: Field,
  isIt: (words: string) => boolean,
  { values, view }: PageEvidence,
): Partial<Record<Field, string>> {
  const found = values.find(({ words, schema }) => isIt(words) && isNumber(schema, view));
  const rule: Partial<Record<Field, string>> = {};
  if (found !== undefined) rule[field] = formatPointer(found.path);
  return rule;
}

/** An address of the next page in the body. */
function linkRule({ items, values, view }: PageEvidence): PaginationRule | undefined {
  const next = values.find(
    (value) =>
      isAddress(value, view) &&
      /(^|-)next(-page)?(-(url|uri|link|href))?$/u.test(
        value.words === "href" ? kebabCase(value.path.at(-2) ?? "") : value.words,
      ),
  );
  return next === undefined ? undefined : { style: "link", items, next: formatPointer(next.path) };
}

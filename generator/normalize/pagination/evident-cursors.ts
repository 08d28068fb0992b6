import { formatPointer } from "../../document/json-pointer.js";
import type { PaginationRule } from "../../ir/pagination.js";
import {
  isAddress,
  isDate,
  isScalar,
  moreOf,
  type NamedParameter,
  type PageEvidence,
  type PageValue,
} from "./page-evidence.js";

/** What names a place in a list and nothing else, so that a page may call the next one by the same name. */
const placeName =
  /^((next|page|start|starting)-)?(cursor|token|after|continue|continuation|continuation-token|marker|bookmark)$/u;

/** What `next` and the same name may be the next one of. */
const stepName = /^(page|page-offset|offset|start|page-id)$/u;

/** The names that parameter and property have where they are neither the same nor `next` and the same. */
const pairs: readonly { readonly parameter: RegExp; readonly next: RegExp }[] = [
  {
    parameter: /^((start|page|starting)-)?(cursor|after)$/u,
    next: /^(next(-page)?|end)-cursor$/u,
  },
  {
    parameter: /^((next-)?page-token|(next-)?token|continuation(-token)?)$/u,
    next: /^next-((page|continuation)-)?token$/u,
  },
  { parameter: /^from$/u, next: /^next$/u },
];

interface Match {
  readonly parameter: NamedParameter;
  readonly next: PageValue;
}

/** A page that gives what a parameter takes. */
export function cursorRule(evidence: PageEvidence): PaginationRule | undefined {
  const match = findMatch(evidence);
  if (match === undefined) return undefined;
  const { parameter, next } = match;
  return {
    style: "cursor",
    items: evidence.items,
    parameter: parameter.name,
    next: formatPointer(next.path),
    ...moreOf(evidence),
    ...backwardOf(match, evidence),
  };
}

function findMatch({ parameters, values, more, view }: PageEvidence): Match | undefined {
  for (const parameter of parameters) {
    if (!isScalar(parameter.schema, view)) continue;
    const next = values.find(
      (value) =>
        isScalar(value.schema, view) &&
        isNextOf(parameter, value, more !== undefined) &&
        !isAddress(value, view) &&
        (!isDate(parameter.schema, view) || isDate(value.schema, view)),
    );
    if (next !== undefined) return { parameter, next };
  }
  return undefined;
}

function isNextOf({ words }: NamedParameter, value: PageValue, hasMore: boolean): boolean {
  if (value.words === `next-${words}`) return placeName.test(words) || stepName.test(words);
  if (value.words === words)
    // At the top of a page without more evidence, it could repeat what was asked for.
    return placeName.test(words) && (words.startsWith("next-") || value.path.length > 1 || hasMore);
  return pairs.some(({ parameter, next }) => parameter.test(words) && next.test(value.words));
}

/** Beside `after` and its cursor, `before` and its own. */
function backwardOf(
  { parameter, next }: Match,
  { parameters, values }: PageEvidence,
): Pick<PaginationRule, "backward" | "previous"> {
  if (!parameter.words.endsWith("after") || next.words !== parameter.words) return {};
  const words = parameter.words.replace(/after$/u, "before");
  const holder = formatPointer(next.path.slice(0, -1));
  const backward = parameters.find((candidate) => candidate.words === words);
  const previous = values.find(
    (value) => value.words === words && formatPointer(value.path.slice(0, -1)) === holder,
  );
  if (backward === undefined || previous === undefined) return {};
  return { backward: backward.name, previous: formatPointer(previous.path) };
}

const lastItemNames = /^(starting-after|start-after|after|after-id)$/u;
const firstItemNames = /^(ending-before|end-before|before|before-id)$/u;

/** A page that says whether there is more, of items with an id that a parameter takes, and with nothing else to ask by. */
export function lastItemRule(evidence: PageEvidence): PaginationRule | undefined {
  const { items, item, parameters, more, view } = evidence;
  const id = view.at(item, ["id"]);
  if (more === undefined || id === undefined || !isScalar(id, view)) return undefined;
  if (parameters.some(({ words }) => /^page(-number)?$|offset$|skip$|cursor$/u.test(words)))
    return undefined;
  const taking = parameters.filter(
    ({ schema }) => isScalar(schema, view) && (!isDate(schema, view) || isDate(id, view)),
  );
  const parameter = taking.find(({ words }) => lastItemNames.test(words));
  if (parameter === undefined) return undefined;
  const backward = taking.find(({ words }) => firstItemNames.test(words));
  return {
    style: "lastItem",
    items,
    parameter: parameter.name,
    id: "/id",
    ...moreOf(evidence),
    ...(backward === undefined ? {} : { backward: backward.name }),
  };
}

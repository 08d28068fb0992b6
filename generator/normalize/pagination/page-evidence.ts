import { formatPointer } from "../../document/json-pointer.js";
import type { PagePath, PaginationRule } from "../../ir/pagination.js";
import type { Schema } from "../../ir/schema.js";
import { kebabCase } from "../names/words.js";
import { kinds } from "./check-place.js";
import { findItems } from "./find-items.js";
import type { PageFacts } from "./page-facts.js";
import type { PageView } from "./page-view.js";

/** A query parameter with its name in words: `page[after]` is `page-after`, `$skip` is `skip`. */
export interface NamedParameter {
  readonly name: string;
  readonly words: string;
  readonly schema: Schema;
  readonly description: string | undefined;
}

/** A value of a page beside its items, with its name in words. */
export interface PageValue {
  readonly path: PagePath;
  readonly words: string;
  readonly schema: Schema;
}

/** What an operation has that speaks for pages. */
export interface PageEvidence {
  readonly view: PageView;
  readonly hasLink: boolean;
  /** The pointer to the items, and their name in words. */
  readonly items: string;
  readonly itemsName: string;
  readonly item: Schema;
  readonly parameters: readonly NamedParameter[];
  readonly values: readonly PageValue[];
  /** Whether there is another page, where a page says so. */
  readonly more: PageValue | undefined;
  /** Whether a parameter takes how large pages are. */
  readonly hasSize: boolean;
}

/** What speaks for pages: an operation that only reads, with query parameters, and a page that is about one list. */
export function pageEvidence(facts: PageFacts): PageEvidence | undefined {
  const { page, view, method, hasLink } = facts;
  if (method !== "GET" || page === undefined) return undefined;
  const items = findItems(page, view);
  const list = items && view.at(page, items);
  const item = list && view.itemOf(list);
  if (items === undefined || item === undefined) return undefined;
  const values = valuesIn(page, [], view);
  const parameters = facts.parameters.map(({ name, schema, description }) => ({
    name,
    schema,
    description,
    words: kebabCase(name.replaceAll("$", "")),
  }));
  return {
    view,
    hasLink,
    items: formatPointer(items),
    itemsName: kebabCase(items.at(-1) ?? ""),
    item,
    parameters,
    values,
    more: values.find(({ words, schema }) => moreNames.test(words) && isFlag(schema, view)),
    hasSize: parameters.some(({ words }) => sizeNames.test(words)),
  };
}

const moreNames =
  /^((has|have|is)-)?(more|next|truncated)(-(page|pages|data|items|records|results|entries|available))?$/u;

const sizeNames =
  /^(limit|size|count|take|top|rows|per-page|max-results|page-(size|limit|count)|(items|results|records|hits)-per-page|max-(items|keys|page-size))$/u;

/** Where pages say which of many they are. */
const holders: ReadonlySet<string> = new Set(
  (
    "meta metadata pagination paging pager page page-info pageinfo page-context page-meta cursor cursors links " +
    "list-metadata list-meta response-metadata result data next"
  ).split(" "),
);

const deepest = 3;

function valuesIn(page: Schema, path: PagePath, view: PageView): readonly PageValue[] {
  const inside = view.at(page, path);
  if (inside === undefined) return [];
  const members = view.names(inside).flatMap((name) => {
    const schema = view.at(inside, [name]);
    return schema === undefined ? [] : [{ path: [...path, name], words: kebabCase(name), schema }];
  });
  const deeper = members.filter(({ words }) => path.length + 1 < deepest && holders.has(words));
  return [...members, ...deeper.flatMap((holder) => valuesIn(page, holder.path, view))];
}

/** Whether a value has one of these types, or is null, and nothing else. */
function isOnly(schema: Schema, types: readonly string[], view: PageView): boolean {
  const found = [...view.typesOf(schema)].filter((type) => type !== "null");
  return found.length > 0 && found.every((type) => types.includes(type));
}

function isFlag(schema: Schema, view: PageView): boolean {
  return isOnly(schema, kinds.flag.types, view);
}

export function isNumber(schema: Schema, view: PageView): boolean {
  return isOnly(schema, kinds.number.types, view);
}

export function isScalar(schema: Schema, view: PageView): boolean {
  return isOnly(schema, kinds.scalar.types, view);
}

/** Whether a value is an instant or a day, which bounds what is asked for and is no place in a list. */
export function isDate(schema: Schema, view: PageView): boolean {
  return hasFormat(schema, /^(date|time)/u, view);
}

/** Whether a value is a text that is an address, by its format or its name. */
export function isAddress({ words, schema }: PageValue, view: PageView): boolean {
  if (!isOnly(schema, kinds.text.types, view)) return false;
  return (
    hasFormat(schema, /^(uri|url|iri)(-reference)?$/u, view) ||
    /(^|-)(url|uri|link|href)$/u.test(words)
  );
}

/** The part of a rule that says whether there is more. */
export function moreOf({ more }: PageEvidence): Pick<PaginationRule, "more"> {
  return more === undefined ? {} : { more: formatPointer(more.path) };
}

function hasFormat(schema: Schema, formats: RegExp, view: PageView): boolean {
  return view.textsOf(schema).some(({ format = "" }) => formats.test(format));
}

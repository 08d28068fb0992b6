import type { PagePath } from "../../ir/pagination.js";
import type { Schema } from "../../ir/schema.js";
import { kebabCase } from "../names/words.js";
import type { PageView } from "./page-view.js";

/** Where what a page is about may stand, when it does not stand at the top. */
const holders: ReadonlySet<string> = new Set(
  "data result results response payload body content meta embedded".split(" "),
);

/** What a list of items is called where a page has several lists. */
const itemsNames: ReadonlySet<string> = new Set(
  "data items results records rows entries values list elements content objects resources hits".split(
    " ",
  ),
);

/** Lists that stand beside the items of a page. */
const besides: ReadonlySet<string> = new Set(
  "errors warnings links included facets aggregations".split(" "),
);

/** The way to the one list that a page is about; undefined where that is not evident. */
export function findItems(page: Schema, view: PageView): PagePath | undefined {
  // What has properties is meant as an object, even where it may be a list too.
  if (view.names(page).length === 0) return view.itemOf(page) && [];
  const top = listsIn(page, [], view);
  if (top.length > 0) return theOne(top);
  const inside = view
    .names(page)
    .filter((name) => holders.has(kebabCase(name)))
    .flatMap((name) => listsIn(page, [name], view));
  return theOne(inside);
}

function listsIn(page: Schema, holder: PagePath, view: PageView): readonly PagePath[] {
  const inside = view.at(page, holder);
  if (inside === undefined) return [];
  return view.names(inside).flatMap((name) => {
    const property = view.at(inside, [name]);
    const isList = property !== undefined && view.itemOf(property) !== undefined;
    return isList && !besides.has(kebabCase(name)) ? [[...holder, name]] : [];
  });
}

/** The only list, or the only one that has the name of a list of items. */
function theOne(paths: readonly PagePath[]): PagePath | undefined {
  const named = paths.filter((path) => itemsNames.has(kebabCase(path.at(-1) ?? "")));
  const [only, ...others] = paths.length === 1 ? paths : named;
  return others.length > 0 ? undefined : only;
}

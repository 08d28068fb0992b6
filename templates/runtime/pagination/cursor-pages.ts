import type { PagePath, PageRule, Pagination } from "./pagination.js";
import { askBy } from "./pagination.js";
import { isGiven, itemsAt, valueAt } from "./value-at.js";

/** Where a page has what cursors need. */
export interface CursorRule extends PageRule {
  /** The cursor of the next page; absent, null or empty on the last one. */
  readonly next: PagePath;
  /** The parameter of a list that is read backwards, and its cursor. */
  readonly backward?: { readonly parameter: string; readonly next: PagePath };
}

/** Pages that carry the cursor of the next one. */
export function cursorPages(rule: CursorRule): Pagination {
  return {
    items: (page) => itemsAt(page, rule.items),
    next: ({ page, query }) => {
      const { backward } = rule;
      const way = backward && isGiven(query, backward.parameter) ? { ...rule, ...backward } : rule;
      const cursor = valueAt(page, way.next);
      const isLast = rule.more !== undefined && valueAt(page, rule.more) === false;
      return isLast || cursor === undefined || cursor === null || cursor === ""
        ? undefined
        : askBy(way, cursor);
    },
  };
}

import type { PagePath, PageRule, Pagination } from "./pagination.js";
import { askBy } from "./pagination.js";
import { itemsAt, valueAt } from "./value-at.js";

/** Where a page has what numbers need. */
export interface NumberRule extends PageRule {
  /** The number of the first page; 1. */
  readonly first?: number;
  /** How many pages there are, where the page says so; without it the last one is the one without items. */
  readonly pages?: PagePath;
}

/** Pages that are counted. */
export function numberedPages(rule: NumberRule): Pagination {
  const { items, parameter, more, first = 1, pages } = rule;
  return {
    counted: true,
    items: (page) => itemsAt(page, items),
    next: ({ page, query }) => {
      const next = Number(query[parameter] ?? first) + 1;
      const last = pages === undefined ? undefined : valueAt(page, pages);
      const isLast =
        (typeof last === "number" && next > last - 1 + first) ||
        (more !== undefined && valueAt(page, more) === false);
      return isLast || itemsAt(page, items).length === 0 ? undefined : askBy(rule, next);
    },
  };
}

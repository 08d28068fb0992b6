import type { PagePath, Pagination } from "./pagination.js";
import { itemsAt, valueAt } from "./value-at.js";

/** Where a page has what numbers need. */
export interface NumberRule {
  readonly items: PagePath;
  /** The query parameter that takes the page's number. */
  readonly parameter: string;
  /** The number of the first page; 1. */
  readonly first?: number;
  /** How many pages there are, where the page says so; without it the last one is the one without items. */
  readonly pages?: PagePath;
}

/** Pages that are counted. */
export function numberedPages({ items, parameter, first = 1, pages }: NumberRule): Pagination {
  return {
    items: (page) => itemsAt(page, items),
    next: ({ page, query }) => {
      const next = Number(query[parameter] ?? first) + 1;
      const last = pages === undefined ? undefined : valueAt(page, pages);
      const isLast = typeof last === "number" && next > last - 1 + first;
      return isLast || itemsAt(page, items).length === 0
        ? undefined
        : { query: { [parameter]: next } };
    },
  };
}

import type { PagePath, Pagination } from "./pagination.js";
import { itemsAt, valueAt } from "./value-at.js";

/** Where a page has what offsets need. */
export interface OffsetRule {
  readonly items: PagePath;
  /** The query parameter that takes how many items to skip. */
  readonly parameter: string;
  /** How many items there are, where the page says so; without it the last page is the one without items. */
  readonly total?: PagePath;
}

/** Pages that begin after a number of items. */
export function offsetPages({ items, parameter, total }: OffsetRule): Pagination {
  return {
    items: (page) => itemsAt(page, items),
    next: ({ page, query }) => {
      const { length } = itemsAt(page, items);
      const next = Number(query[parameter] ?? 0) + length;
      const all = total === undefined ? undefined : valueAt(page, total);
      const isLast = length === 0 || (typeof all === "number" && next >= all);
      return isLast ? undefined : { query: { [parameter]: next } };
    },
  };
}

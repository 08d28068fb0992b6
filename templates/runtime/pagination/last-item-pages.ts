import type { PagePath, Pagination } from "./pagination.js";
import { itemsAt, valueAt } from "./value-at.js";

/** Where a page has what such a list needs. */
export interface LastItemRule {
  readonly items: PagePath;
  /** Where an item has its id. */
  readonly id: PagePath;
  /** Whether there is another page, where the page says so. */
  readonly more?: PagePath;
  /** The query parameter that takes the id (`starting_after`). */
  readonly parameter: string;
}

/** Pages that begin after the last item of the one before. */
export function lastItemPages({ items, id, more, parameter }: LastItemRule): Pagination {
  return {
    items: (page) => itemsAt(page, items),
    next: ({ page }) => {
      const last = valueAt(itemsAt(page, items).at(-1), id);
      const isLast = more !== undefined && valueAt(page, more) !== true;
      return isLast || last === undefined ? undefined : { query: { [parameter]: last } };
    },
  };
}

import type { PagePath, Pagination } from "./pagination.js";
import { itemsAt, valueAt } from "./value-at.js";

/** Where a page has what cursors need. */
export interface CursorRule {
  readonly items: PagePath;
  /** The cursor of the next page; absent, null or empty on the last one. */
  readonly cursor: PagePath;
  /** Whether there is another page, where the page says so. */
  readonly more?: PagePath;
  /** The query parameter that takes the cursor. */
  readonly parameter: string;
}

/** Pages that carry the cursor of the next one. */
export function cursorPages({ items, cursor, more, parameter }: CursorRule): Pagination {
  return {
    items: (page) => itemsAt(page, items),
    next: ({ page }) => {
      const next = valueAt(page, cursor);
      const isLast = more !== undefined && valueAt(page, more) === false;
      return isLast || next === undefined || next === null || next === ""
        ? undefined
        : { query: { [parameter]: next } };
    },
  };
}

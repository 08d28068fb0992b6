import type { PagePath, PageRule, Pagination } from "./pagination.js";
import { askBy } from "./pagination.js";
import { itemsAt, valueAt } from "./value-at.js";

/** Where a page has what offsets need. */
export interface OffsetRule extends PageRule {
  /** How many items there are, where the page says so; without it the last page is the one without items. */
  readonly total?: PagePath;
}

/** Pages that begin after a number of items. */
export function offsetPages(rule: OffsetRule): Pagination {
  const { items, parameter, more, total } = rule;
  return {
    counted: true,
    items: (page) => itemsAt(page, items),
    next: ({ page, query }) => {
      const { length } = itemsAt(page, items);
      const next = Number(query[parameter] ?? 0) + length;
      const all = total === undefined ? undefined : valueAt(page, total);
      const isLast =
        (typeof all === "number" && next >= all) ||
        (more !== undefined && valueAt(page, more) === false);
      return isLast || length === 0 ? undefined : askBy(rule, next);
    },
  };
}

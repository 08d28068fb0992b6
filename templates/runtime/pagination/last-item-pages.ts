import type { PagePath, PageRule, Pagination } from "./pagination.js";
import { askBy } from "./pagination.js";
import { isGiven, itemsAt, valueAt } from "./value-at.js";

/** Where a page has what such a list needs. */
export interface LastItemRule extends PageRule {
  /** Where an item has its id. */
  readonly id: PagePath;
  /** The parameter of a list that is read backwards (`ending_before`): it takes the id of the first item. */
  readonly backward?: string;
}

/** Pages that begin after the last item of the one before (`starting_after`). */
export function lastItemPages(rule: LastItemRule): Pagination {
  const { items, id, more, backward } = rule;
  return {
    items: (page) => itemsAt(page, items),
    next: ({ page, query }) => {
      const isBackward = backward !== undefined && isGiven(query, backward);
      const known = valueAt(itemsAt(page, items).at(isBackward ? 0 : -1), id);
      const isLast = more !== undefined && valueAt(page, more) !== true;
      if (isLast || known === undefined) return undefined;
      return askBy(isBackward ? { ...rule, parameter: backward } : rule, known);
    },
  };
}

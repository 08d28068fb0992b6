import type { PagePath, Pagination } from "./pagination.js";
import { itemsAt, valueAt } from "./value-at.js";

/** Where a page has what links need. */
export interface LinkRule {
  /** A bare list has its items at `[]`. */
  readonly items: PagePath;
  /** Where the page has the address of the next one; the `Link` header (RFC 8288) when absent. */
  readonly next?: PagePath;
}

/** Pages that name the address of the next one. */
export function linkPages({ items, next }: LinkRule): Pagination {
  return {
    items: (page) => itemsAt(page, items),
    next: ({ page, response }) => {
      const link = next === undefined ? nextLink(response.headers) : valueAt(page, next);
      return typeof link === "string" && link !== "" ? { link } : undefined;
    },
  };
}

/** Targets stand in angle brackets, so that commas and semicolons in them separate nothing. */
function nextLink(headers: Headers): string | undefined {
  const links = (headers.get("link") ?? "").matchAll(/<([^>]*)>([^<]*)/g);
  for (const [, target, parameters] of links)
    if (/;\s*rel\s*=\s*("([^"]*\s)?next(\s[^"]*)?"|next\s*(;|,|$))/i.test(parameters ?? ""))
      return target;
  return undefined;
}

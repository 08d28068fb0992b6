import type { PagePath, Pagination } from "./pagination.js";
import { itemsAt } from "./value-at.js";

/** Pages whose response names the next one in a `Link` header (RFC 8288); a bare list has its items at `[]`. */
export function linkPages({ items }: { readonly items: PagePath }): Pagination {
  return {
    items: (page) => itemsAt(page, items),
    next: ({ response }) => {
      const target = nextLink(response.headers.get("link") ?? "");
      return target === undefined ? undefined : { link: target };
    },
  };
}

/** Targets stand in angle brackets, so that commas and semicolons in them separate nothing. */
function nextLink(header: string): string | undefined {
  for (const [, target, parameters] of header.matchAll(/<([^>]*)>([^<]*)/g))
    if (/;\s*rel\s*=\s*("([^"]*\s)?next(\s[^"]*)?"|next\s*(;|,|$))/i.test(parameters ?? ""))
      return target;
  return undefined;
}

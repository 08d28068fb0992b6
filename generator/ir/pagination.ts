import type { Schema } from "./schema.js";

/** The ways in which pages follow each other. */
export const paginationStyles = ["cursor", "lastItem", "page", "offset", "link"] as const;

export type PaginationStyle = (typeof paginationStyles)[number];

/**
 * How the pages of an operation follow each other, as a description (`x-pagination`) or the configuration says it.
 * Places in a page are JSON pointers (RFC 6901) into the body of the response: `/data`, `/meta/next_cursor`; the empty
 * one is the whole body.
 */
export interface PaginationRule {
  readonly style: PaginationStyle;
  /** Where a page has its items. Default: the one list that it has. */
  readonly items?: string | undefined;
  /** The query parameter that asks for another page: it takes a cursor, an id, a number or an offset. */
  readonly parameter?: string | undefined;
  /** `cursor`: where a page has the next cursor. `link`: where it has the next address. Default: the `Link` header. */
  readonly next?: string | undefined;
  /** Where a page says, as a boolean, whether there is another one. */
  readonly more?: string | undefined;
  /** `lastItem`: where an item has its id. Default: `/id`. */
  readonly id?: string | undefined;
  /** `page`: the number of the first page. Default: 1. */
  readonly first?: number | undefined;
  /** `page`: where a page says how many there are. */
  readonly pages?: string | undefined;
  /** `offset`: where a page says how many items there are in all. */
  readonly total?: string | undefined;
  /** `cursor`, `lastItem`: the query parameter that reads the list backwards. */
  readonly backward?: string | undefined;
  /** `cursor`: where a page has the cursor for `backward`. */
  readonly previous?: string | undefined;
}

/** The tokens of a JSON pointer into a page. */
export type PagePath = readonly string[];

/** How the pages of an operation follow each other, checked against its parameters and its response. */
export interface Pagination {
  readonly style: PaginationStyle;
  readonly items: PagePath;
  /** What an item is. */
  readonly item: Schema;
  /** Whether the parameter takes a number as text. */
  readonly text: boolean;
  readonly parameter?: string;
  readonly next?: PagePath;
  readonly more?: PagePath;
  readonly id?: PagePath;
  readonly first?: number;
  readonly pages?: PagePath;
  readonly total?: PagePath;
  readonly backward?: string;
  readonly previous?: PagePath;
}

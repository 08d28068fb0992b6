/** Where a value stands in a page: `["meta", "next"]`. */
export type PagePath = readonly string[];

/** One page as it came, and the query that asked for it. */
export interface FetchedPage {
  readonly page: unknown;
  readonly response: Response;
  readonly query: Readonly<Record<string, unknown>>;
}

/** What asks for the next page: parameters to add, or the link that the server gave. */
export type NextPage =
  { readonly query: Readonly<Record<string, unknown>> } | { readonly link: string };

/**
 * How the pages of an operation follow each other: `cursorPages`, `lastItemPages`, `numberedPages`, `offsetPages` or
 * `linkPages`.
 */
export interface Pagination {
  readonly items: (page: unknown) => readonly unknown[];
  /** Undefined after the last page. */
  readonly next: (fetched: FetchedPage) => NextPage | undefined;
}

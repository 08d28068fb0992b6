/** Where a value stands in a page, as the tokens of a JSON pointer: `["meta", "next"]`. */
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
  /** Whether the client counts: a server that ignores the number would give one page for ever. */
  readonly counted?: boolean;
}

/** What the pages of every operation that asks by a query parameter have. */
export interface PageRule {
  readonly items: PagePath;
  /** The query parameter that asks for another page. */
  readonly parameter: string;
  /** Whether that parameter takes its number as text. */
  readonly text?: boolean;
  /** Whether there is another page, where the page says so. */
  readonly more?: PagePath;
}

/** Asks for another page by a query parameter. */
export function askBy({ parameter, text }: PageRule, value: unknown): NextPage {
  return { query: { [parameter]: text === true ? String(value) : value } };
}

export interface ListSessionsResponse {
  data: Session[];
  nextCursor?: string | undefined;
  hasMore: boolean;
}

export type ListSessions404Response = string;

export interface ListSessionsQuery {
  cursor?: string | undefined;
  limit?: string | undefined;
}

export interface ListChargesResponse {
  object: "list";
  data: Session[];
  has_more: boolean;
}

export interface ListChargesQuery {
  starting_after?: string | undefined;
  ending_before?: string | undefined;
  /** A whole number. */
  limit?: number | undefined;
}

export type ListProjectPagesResponse = Counted & {
  results?: ListProjectPagesResponseResultsItem[] | undefined;
};

export interface ListProjectPagesResponseResultsItem {
  at?: number | undefined;
}

export interface ListProjectPagesPath {
  /** At least 2 characters. */
  projectId: string;
}

export interface ListProjectPagesQuery {
  /**
   * A whole number; at least 0.
   *
   * @defaultValue `0`
   */
  page?: number | undefined;
  /**
   * A whole number.
   *
   * @defaultValue `20`
   */
  per_page?: number | undefined;
}

export interface ListRowsResponse {
  rows?: number[][] | undefined;
  /** A whole number. */
  total?: number | undefined;
}

export interface ListRowsQuery {
  /** A whole number. */
  $skip?: number | undefined;
  /** A whole number. */
  $top?: number | undefined;
}

export type ListRepositoriesResponse = Session[];

export interface ListRepositoriesResponseHeaders {
  Link?: string | undefined;
}

export interface ListRepositoriesQuery {
  /** A whole number; at most 100. */
  per_page?: number | undefined;
}

export interface ListRepositoriesHeaders {
  "X-Tenant": string;
}

export interface ListRepositoriesCookies {
  lang?: string | undefined;
}

export interface SearchBody {
  q?: string | undefined;
}

export interface SearchResponse {
  /** A whole number. */
  next?: number | null | undefined;
  hits?: SearchResponseHits | undefined;
}

export interface SearchResponseHits {
  found?: string[] | undefined;
  other?: string[] | undefined;
}

export interface SearchQuery {
  from?: string | undefined;
}

export type ListEventsResponse = ListEventsResponseItem[];

export interface ListEventsResponseItem {
  /** A whole number. */
  seq?: number | undefined;
}

export interface ListEventsQuery {
  /** A whole number. */
  since?: number | undefined;
}

export type ListOffResponse = string[];

export interface ListOffQuery {
  /** A whole number. */
  offset?: number | undefined;
  /** A whole number. */
  limit?: number | undefined;
}

export interface Session {
  id: string;
}

export interface Counted {
  results?: unknown[] | undefined;
  /** A whole number. */
  total_pages?: number | undefined;
}

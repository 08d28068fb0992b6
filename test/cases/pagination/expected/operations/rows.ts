import { ListRowsQuerySchema, ListRowsResponseSchema } from "../checks.js";
import type { Client } from "../runtime/client.js";
import { offsetPages } from "../runtime/pagination/offset-pages.js";
import type { PagedCall } from "../runtime/pagination/paged-call.js";
import { type PagedOperation, sendPages } from "../runtime/pagination/send-pages.js";
import { parameterCheck } from "../runtime/parameters/parameter-check.js";
import type { RequestOptions } from "../runtime/request-options.js";
import type { ListRowsQuery, ListRowsResponse } from "../types.js";

function listRowsDescriptor(): PagedOperation {
  return {
    id: "listRows",
    method: "GET",
    path: "/rows",
    prepare: parameterCheck({ query: ListRowsQuerySchema }),
    responses: { "200": { content: { "application/json": { schema: ListRowsResponseSchema } } } },
    pagination: offsetPages({ items: ["rows"], parameter: "$skip", total: ["total"] }),
  };
}

/** What `listRows` may fail with, beside what every call may. */
export type ListRowsFailure = never;

/**
 * `GET /rows`
 *
 * `for await` gives the items of this page and of all later ones, `.pages()` the pages.
 */
export function listRows(
  client: Client,
  query?: ListRowsQuery,
  options?: RequestOptions,
): PagedCall<number[], ListRowsResponse, ListRowsFailure> {
  return sendPages(client, listRowsDescriptor(), { query }, options);
}

/** The operations of `rows`. */
export class RowsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * `GET /rows`
   *
   * `for await` gives the items of this page and of all later ones, `.pages()` the pages.
   */
  list(
    query?: ListRowsQuery,
    options?: RequestOptions,
  ): PagedCall<number[], ListRowsResponse, ListRowsFailure> {
    return listRows(this.#client, query, options);
  }
}

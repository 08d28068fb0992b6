import { ListChargesQuerySchema, ListChargesResponseSchema } from "../checks.js";
import type { Client } from "../runtime/client.js";
import { lastItemPages } from "../runtime/pagination/last-item-pages.js";
import type { PagedCall } from "../runtime/pagination/paged-call.js";
import { type PagedOperation, sendPages } from "../runtime/pagination/send-pages.js";
import { parameterCheck } from "../runtime/parameters/parameter-check.js";
import type { RequestOptions } from "../runtime/request-options.js";
import type { ListChargesQuery, ListChargesResponse, Session } from "../types.js";

function listChargesDescriptor(): PagedOperation {
  return {
    id: "listCharges",
    method: "GET",
    path: "/charges",
    prepare: parameterCheck({ query: ListChargesQuerySchema }),
    responses: {
      "200": { content: { "application/json": { schema: ListChargesResponseSchema } } },
    },
    pagination: lastItemPages({
      items: ["data"],
      parameter: "starting_after",
      id: ["id"],
      more: ["has_more"],
      backward: "ending_before",
    }),
  };
}

/** What `listCharges` may fail with, beside what every call may. */
export type ListChargesFailure = never;

/**
 * `GET /charges`
 *
 * `for await` gives the items of this page and of all later ones, `.pages()` the pages.
 */
export function listCharges(
  client: Client,
  query?: ListChargesQuery,
  options?: RequestOptions,
): PagedCall<Session, ListChargesResponse, ListChargesFailure> {
  return sendPages(client, listChargesDescriptor(), { query }, options);
}

/** The operations of `charges`. */
export class ChargesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * `GET /charges`
   *
   * `for await` gives the items of this page and of all later ones, `.pages()` the pages.
   */
  list(
    query?: ListChargesQuery,
    options?: RequestOptions,
  ): PagedCall<Session, ListChargesResponse, ListChargesFailure> {
    return listCharges(this.#client, query, options);
  }
}

import { ListEventsQuerySchema, ListEventsResponseSchema } from "../checks.js";
import type { Client } from "../runtime/client.js";
import { lastItemPages } from "../runtime/pagination/last-item-pages.js";
import type { PagedCall } from "../runtime/pagination/paged-call.js";
import { type PagedOperation, sendPages } from "../runtime/pagination/send-pages.js";
import { parameterCheck } from "../runtime/parameters/parameter-check.js";
import type { RequestOptions } from "../runtime/request-options.js";
import type { ListEventsQuery, ListEventsResponse, ListEventsResponseItem } from "../types.js";

function listEventsDescriptor(): PagedOperation {
  return {
    id: "listEvents",
    method: "GET",
    path: "/events",
    prepare: parameterCheck({ query: ListEventsQuerySchema }),
    responses: { "200": { content: { "application/json": { schema: ListEventsResponseSchema } } } },
    pagination: lastItemPages({ items: [], parameter: "since", id: ["seq"] }),
  };
}

/** What `listEvents` may fail with, beside what every call may. */
export type ListEventsFailure = never;

/**
 * `GET /events`
 *
 * `for await` gives the items of this page and of all later ones, `.pages()` the pages.
 */
export function listEvents(
  client: Client,
  query?: ListEventsQuery,
  options?: RequestOptions,
): PagedCall<ListEventsResponseItem, ListEventsResponse, ListEventsFailure> {
  return sendPages(client, listEventsDescriptor(), { query }, options);
}

/** The operations of `events`. */
export class EventsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * `GET /events`
   *
   * `for await` gives the items of this page and of all later ones, `.pages()` the pages.
   */
  list(
    query?: ListEventsQuery,
    options?: RequestOptions,
  ): PagedCall<ListEventsResponseItem, ListEventsResponse, ListEventsFailure> {
    return listEvents(this.#client, query, options);
  }
}

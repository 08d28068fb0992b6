import {
  ListSessions404ResponseSchema,
  ListSessionsQuerySchema,
  ListSessionsResponseSchema,
} from "../checks.js";
import type { Client } from "../runtime/client.js";
import type { HttpErrorOf } from "../runtime/errors/http-error-of.js";
import { cursorPages } from "../runtime/pagination/cursor-pages.js";
import type { PagedCall } from "../runtime/pagination/paged-call.js";
import { type PagedOperation, sendPages } from "../runtime/pagination/send-pages.js";
import { parameterCheck } from "../runtime/parameters/parameter-check.js";
import type { RequestOptions } from "../runtime/request-options.js";
import type {
  ListSessions404Response,
  ListSessionsQuery,
  ListSessionsResponse,
  Session,
} from "../types.js";

function listSessionsDescriptor(): PagedOperation {
  return {
    id: "listSessions",
    method: "GET",
    path: "/sessions",
    prepare: parameterCheck({ query: ListSessionsQuerySchema }),
    responses: {
      "200": { content: { "application/json": { schema: ListSessionsResponseSchema } } },
      "404": { content: { "application/json": { schema: ListSessions404ResponseSchema } } },
    },
    pagination: cursorPages({
      items: ["data"],
      parameter: "cursor",
      next: ["nextCursor"],
      more: ["hasMore"],
    }),
  };
}

/** What `listSessions` may fail with, beside what every call may. */
export type ListSessionsFailure = HttpErrorOf<"404", ListSessions404Response>;

/**
 * `GET /sessions`
 *
 * `for await` gives the items of this page and of all later ones, `.pages()` the pages.
 */
export function listSessions(
  client: Client,
  query?: ListSessionsQuery,
  options?: RequestOptions,
): PagedCall<Session, ListSessionsResponse, ListSessionsFailure> {
  return sendPages(client, listSessionsDescriptor(), { query }, options);
}

/** The operations of `sessions`. */
export class SessionsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * `GET /sessions`
   *
   * `for await` gives the items of this page and of all later ones, `.pages()` the pages.
   */
  list(
    query?: ListSessionsQuery,
    options?: RequestOptions,
  ): PagedCall<Session, ListSessionsResponse, ListSessionsFailure> {
    return listSessions(this.#client, query, options);
  }
}

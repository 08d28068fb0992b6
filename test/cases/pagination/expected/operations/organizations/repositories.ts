import {
  ListRepositoriesCookiesSchema,
  ListRepositoriesHeadersSchema,
  ListRepositoriesQuerySchema,
  ListRepositoriesResponseHeadersSchema,
  ListRepositoriesResponseSchema,
} from "../../checks.js";
import type { Client } from "../../runtime/client.js";
import { declaredHeaders } from "../../runtime/headers/declared-headers.js";
import { type PagedHeadersCall, withHeaders } from "../../runtime/headers/headers-call.js";
import { textHeader } from "../../runtime/headers/primitive-headers.js";
import { linkPages } from "../../runtime/pagination/link-pages.js";
import { type PagedOperation, sendPages } from "../../runtime/pagination/send-pages.js";
import { parameterCheck } from "../../runtime/parameters/parameter-check.js";
import { writeCookies } from "../../runtime/parameters/write-cookies.js";
import type { RequestOptions } from "../../runtime/request-options.js";
import type {
  ListRepositoriesCookies,
  ListRepositoriesHeaders,
  ListRepositoriesQuery,
  ListRepositoriesResponse,
  ListRepositoriesResponseHeaders,
  Session,
} from "../../types.js";

function listRepositoriesDescriptor(): PagedOperation {
  return {
    id: "listRepositories",
    method: "GET",
    path: "/organizations/{id}/repositories",
    prepare: parameterCheck(
      {
        query: ListRepositoriesQuerySchema,
        header: ListRepositoriesHeadersSchema,
        cookie: ListRepositoriesCookiesSchema,
      },
      writeCookies,
    ),
    receive: declaredHeaders({
      "200": { readers: { Link: textHeader }, schema: ListRepositoriesResponseHeadersSchema },
    }),
    responses: {
      "200": { content: { "application/json": { schema: ListRepositoriesResponseSchema } } },
    },
    pagination: linkPages({ items: [] }),
  };
}

/** The options of `listRepositories`. */
export interface ListRepositoriesOptions extends Omit<RequestOptions, "headers" | "cookies"> {
  readonly headers: ListRepositoriesHeaders & Readonly<Record<string, unknown>>;
  readonly cookies?: (ListRepositoriesCookies & Readonly<Record<string, unknown>>) | undefined;
}

/** What `listRepositories` may fail with, beside what every call may. */
export type ListRepositoriesFailure = never;

/**
 * `GET /organizations/{id}/repositories`
 *
 * `for await` gives the items of this page and of all later ones, `.pages()` the pages.
 */
export function listRepositories(
  client: Client,
  id: string,
  query: ListRepositoriesQuery | undefined,
  options: ListRepositoriesOptions,
): PagedHeadersCall<
  Session,
  ListRepositoriesResponse,
  ListRepositoriesFailure,
  ListRepositoriesResponseHeaders
> {
  return withHeaders(
    sendPages(client, listRepositoriesDescriptor(), { path: { id }, query }, options),
  );
}

/** The operations of `organizations.repositories`. */
export class OrganizationsRepositoriesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * `GET /organizations/{id}/repositories`
   *
   * `for await` gives the items of this page and of all later ones, `.pages()` the pages.
   */
  list(
    id: string,
    query: ListRepositoriesQuery | undefined,
    options: ListRepositoriesOptions,
  ): PagedHeadersCall<
    Session,
    ListRepositoriesResponse,
    ListRepositoriesFailure,
    ListRepositoriesResponseHeaders
  > {
    return listRepositories(this.#client, id, query, options);
  }
}

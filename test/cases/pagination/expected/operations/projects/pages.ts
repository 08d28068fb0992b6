import {
  ListProjectPagesPathSchema,
  ListProjectPagesQuerySchema,
  ListProjectPagesResponseSchema,
} from "../../checks.js";
import type { Client } from "../../runtime/client.js";
import { numberedPages } from "../../runtime/pagination/numbered-pages.js";
import type { PagedCall } from "../../runtime/pagination/paged-call.js";
import { type PagedOperation, sendPages } from "../../runtime/pagination/send-pages.js";
import { parameterCheck } from "../../runtime/parameters/parameter-check.js";
import type { RequestOptions } from "../../runtime/request-options.js";
import type {
  ListProjectPagesQuery,
  ListProjectPagesResponse,
  ListProjectPagesResponseResultsItem,
} from "../../types.js";

function listProjectPagesDescriptor(): PagedOperation {
  return {
    id: "listProjectPages",
    method: "GET",
    path: "/projects/{projectId}/pages",
    prepare: parameterCheck({
      path: ListProjectPagesPathSchema,
      query: ListProjectPagesQuerySchema,
    }),
    responses: {
      "200": { content: { "application/json": { schema: ListProjectPagesResponseSchema } } },
    },
    pagination: numberedPages({
      items: ["results"],
      parameter: "page",
      first: 0,
      pages: ["total_pages"],
    }),
  };
}

/** What `listProjectPages` may fail with, beside what every call may. */
export type ListProjectPagesFailure = never;

/**
 * `GET /projects/{projectId}/pages`
 *
 * `for await` gives the items of this page and of all later ones, `.pages()` the pages.
 */
export function listProjectPages(
  client: Client,
  projectId: string,
  query?: ListProjectPagesQuery,
  options?: RequestOptions,
): PagedCall<
  ListProjectPagesResponseResultsItem,
  ListProjectPagesResponse,
  ListProjectPagesFailure
> {
  return sendPages(client, listProjectPagesDescriptor(), { path: { projectId }, query }, options);
}

/** The operations of `projects.pages`. */
export class ProjectsPagesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * `GET /projects/{projectId}/pages`
   *
   * `for await` gives the items of this page and of all later ones, `.pages()` the pages.
   */
  list(
    projectId: string,
    query?: ListProjectPagesQuery,
    options?: RequestOptions,
  ): PagedCall<
    ListProjectPagesResponseResultsItem,
    ListProjectPagesResponse,
    ListProjectPagesFailure
  > {
    return listProjectPages(this.#client, projectId, query, options);
  }
}

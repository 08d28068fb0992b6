import { SearchBodySchema, SearchQuerySchema, SearchResponseSchema } from "../checks.js";
import type { Client } from "../runtime/client.js";
import { idempotencyKey } from "../runtime/idempotency-key.js";
import { cursorPages } from "../runtime/pagination/cursor-pages.js";
import type { PagedCall } from "../runtime/pagination/paged-call.js";
import { type PagedOperation, sendPages } from "../runtime/pagination/send-pages.js";
import { parameterCheck } from "../runtime/parameters/parameter-check.js";
import type { IdempotentRequestOptions } from "../runtime/request-options.js";
import type { SearchBody, SearchQuery, SearchResponse } from "../types.js";

function searchDescriptor(): PagedOperation {
  return {
    id: "search",
    method: "POST",
    path: "/search",
    prepare: parameterCheck({ query: SearchQuerySchema }),
    request: { content: { "application/json": { schema: SearchBodySchema } } },
    responses: { "200": { content: { "application/json": { schema: SearchResponseSchema } } } },
    idempotency: idempotencyKey("Idempotency-Key"),
    pagination: cursorPages({
      items: ["hits", "found"],
      parameter: "from",
      text: true,
      next: ["next"],
    }),
  };
}

/** The options of `search`. */
export interface SearchOptions extends Omit<IdempotentRequestOptions, "query"> {
  readonly query?: SearchQuery | undefined;
}

/** What `search` may fail with, beside what every call may. */
export type SearchFailure = never;

/**
 * `POST /search`
 *
 * `for await` gives the items of this page and of all later ones, `.pages()` the pages.
 */
export function search(
  client: Client,
  body?: SearchBody,
  options?: SearchOptions,
): PagedCall<string, SearchResponse, SearchFailure> {
  return sendPages(client, searchDescriptor(), { body }, options);
}

import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { intersect } from "./runtime/zod/intersect.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { openObject } from "./runtime/zod/open-object.js";
import * as schemas from "./schemas.js";
import type {
  Counted,
  ListChargesQuery,
  ListChargesResponse,
  ListEventsQuery,
  ListEventsResponse,
  ListEventsResponseItem,
  ListOffQuery,
  ListOffResponse,
  ListProjectPagesPath,
  ListProjectPagesQuery,
  ListProjectPagesResponse,
  ListProjectPagesResponseResultsItem,
  ListRepositoriesCookies,
  ListRepositoriesHeaders,
  ListRepositoriesQuery,
  ListRepositoriesResponse,
  ListRepositoriesResponseHeaders,
  ListRowsQuery,
  ListRowsResponse,
  ListSessions404Response,
  ListSessionsQuery,
  ListSessionsResponse,
  SearchBody,
  SearchQuery,
  SearchResponse,
  SearchResponseHits,
  Session,
} from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const ListSessionsResponseSchema: z.Validator<ListSessionsResponse> =
  /* @__PURE__ */ lazy<ListSessionsResponse>(
    () =>
      openObject({
        data: z.array(z.unwrap(schemas.SessionSchema)),
        nextCursor: z.string().optional(),
        hasMore: z.boolean(),
      }),
    () => checks.ListSessionsResponseSchema,
  );

export const ListSessions404ResponseSchema: z.Validator<ListSessions404Response> =
  /* @__PURE__ */ lazy<ListSessions404Response>(
    () => z.string(),
    () => checks.ListSessions404ResponseSchema,
  );

export const ListSessionsQuerySchema: z.Validator<ListSessionsQuery> =
  /* @__PURE__ */ lazy<ListSessionsQuery>(
    () => openObject({ cursor: z.string().optional(), limit: z.string().optional() }),
    () => checks.ListSessionsQuerySchema,
  );

export const ListChargesResponseSchema: z.Validator<ListChargesResponse> =
  /* @__PURE__ */ lazy<ListChargesResponse>(
    () =>
      openObject({
        object: z.literal("list"),
        data: z.array(z.unwrap(schemas.SessionSchema)),
        has_more: z.boolean(),
      }),
    () => checks.ListChargesResponseSchema,
  );

export const ListChargesQuerySchema: z.Validator<ListChargesQuery> =
  /* @__PURE__ */ lazy<ListChargesQuery>(
    () =>
      openObject({
        starting_after: z.string().optional(),
        ending_before: z.string().optional(),
        limit: integer().optional(),
      }),
    () => checks.ListChargesQuerySchema,
  );

export const ListProjectPagesResponseSchema: z.Validator<ListProjectPagesResponse> =
  /* @__PURE__ */ lazy<ListProjectPagesResponse>(
    () =>
      intersect(
        z.unwrap(schemas.CountedSchema),
        openObject({
          results: z.array(z.unwrap(schemas.ListProjectPagesResponseResultsItemSchema)).optional(),
        }),
      ),
    () => checks.ListProjectPagesResponseSchema,
  );

export const ListProjectPagesResponseResultsItemSchema: z.Validator<ListProjectPagesResponseResultsItem> =
  /* @__PURE__ */ lazy<ListProjectPagesResponseResultsItem>(
    () => openObject({ at: z.number().optional() }),
    () => checks.ListProjectPagesResponseResultsItemSchema,
  );

export const ListProjectPagesPathSchema: z.Validator<ListProjectPagesPath> =
  /* @__PURE__ */ lazy<ListProjectPagesPath>(
    () => openObject({ projectId: z.string().min(2) }),
    () => checks.ListProjectPagesPathSchema,
  );

export const ListProjectPagesQuerySchema: z.Validator<ListProjectPagesQuery> =
  /* @__PURE__ */ lazy<ListProjectPagesQuery>(
    () => openObject({ page: integer().min(0).optional(), per_page: integer().optional() }),
    () => checks.ListProjectPagesQuerySchema,
  );

export const ListRowsResponseSchema: z.Validator<ListRowsResponse> =
  /* @__PURE__ */ lazy<ListRowsResponse>(
    () =>
      openObject({ rows: z.array(z.array(z.number())).optional(), total: integer().optional() }),
    () => checks.ListRowsResponseSchema,
  );

export const ListRowsQuerySchema: z.Validator<ListRowsQuery> = /* @__PURE__ */ lazy<ListRowsQuery>(
  () => openObject({ $skip: integer().optional(), $top: integer().optional() }),
  () => checks.ListRowsQuerySchema,
);

export const ListRepositoriesResponseSchema: z.Validator<ListRepositoriesResponse> =
  /* @__PURE__ */ lazy<ListRepositoriesResponse>(
    () => z.array(z.unwrap(schemas.SessionSchema)),
    () => checks.ListRepositoriesResponseSchema,
  );

export const ListRepositoriesResponseHeadersSchema: z.Validator<ListRepositoriesResponseHeaders> =
  /* @__PURE__ */ lazy<ListRepositoriesResponseHeaders>(
    () => openObject({ Link: z.string().optional() }),
    () => checks.ListRepositoriesResponseHeadersSchema,
  );

export const ListRepositoriesQuerySchema: z.Validator<ListRepositoriesQuery> =
  /* @__PURE__ */ lazy<ListRepositoriesQuery>(
    () => openObject({ per_page: integer().max(100).optional() }),
    () => checks.ListRepositoriesQuerySchema,
  );

export const ListRepositoriesHeadersSchema: z.Validator<ListRepositoriesHeaders> =
  /* @__PURE__ */ lazy<ListRepositoriesHeaders>(
    () => openObject({ "X-Tenant": z.string() }),
    () => checks.ListRepositoriesHeadersSchema,
  );

export const ListRepositoriesCookiesSchema: z.Validator<ListRepositoriesCookies> =
  /* @__PURE__ */ lazy<ListRepositoriesCookies>(
    () => openObject({ lang: z.string().optional() }),
    () => checks.ListRepositoriesCookiesSchema,
  );

export const SearchBodySchema: z.Validator<SearchBody> = /* @__PURE__ */ lazy<SearchBody>(
  () => openObject({ q: z.string().optional() }),
  () => checks.SearchBodySchema,
);

export const SearchResponseSchema: z.Validator<SearchResponse> =
  /* @__PURE__ */ lazy<SearchResponse>(
    () =>
      openObject({
        next: integer().nullable().optional(),
        hits: z.unwrap(schemas.SearchResponseHitsSchema).optional(),
      }),
    () => checks.SearchResponseSchema,
  );

export const SearchResponseHitsSchema: z.Validator<SearchResponseHits> =
  /* @__PURE__ */ lazy<SearchResponseHits>(
    () =>
      openObject({ found: z.array(z.string()).optional(), other: z.array(z.string()).optional() }),
    () => checks.SearchResponseHitsSchema,
  );

export const SearchQuerySchema: z.Validator<SearchQuery> = /* @__PURE__ */ lazy<SearchQuery>(
  () => openObject({ from: z.string().optional() }),
  () => checks.SearchQuerySchema,
);

export const ListEventsResponseSchema: z.Validator<ListEventsResponse> =
  /* @__PURE__ */ lazy<ListEventsResponse>(
    () => z.array(z.unwrap(schemas.ListEventsResponseItemSchema)),
    () => checks.ListEventsResponseSchema,
  );

export const ListEventsResponseItemSchema: z.Validator<ListEventsResponseItem> =
  /* @__PURE__ */ lazy<ListEventsResponseItem>(
    () => openObject({ seq: integer().optional() }),
    () => checks.ListEventsResponseItemSchema,
  );

export const ListEventsQuerySchema: z.Validator<ListEventsQuery> =
  /* @__PURE__ */ lazy<ListEventsQuery>(
    () => openObject({ since: integer().optional() }),
    () => checks.ListEventsQuerySchema,
  );

export const ListOffResponseSchema: z.Validator<ListOffResponse> =
  /* @__PURE__ */ lazy<ListOffResponse>(
    () => z.array(z.string()),
    () => checks.ListOffResponseSchema,
  );

export const ListOffQuerySchema: z.Validator<ListOffQuery> = /* @__PURE__ */ lazy<ListOffQuery>(
  () => openObject({ offset: integer().optional(), limit: integer().optional() }),
  () => checks.ListOffQuerySchema,
);

export const SessionSchema: z.Validator<Session> = /* @__PURE__ */ lazy<Session>(
  () => openObject({ id: z.string() }),
  () => checks.SessionSchema,
);

export const CountedSchema: z.Validator<Counted> = /* @__PURE__ */ lazy<Counted>(
  () => openObject({ results: z.array(z.unknown()).optional(), total_pages: integer().optional() }),
  () => checks.CountedSchema,
);

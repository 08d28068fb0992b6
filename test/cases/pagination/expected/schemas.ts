import * as z from "zod";
import { intersect } from "./runtime/zod/intersect.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { openObject } from "./runtime/zod/open-object.js";
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

export const ListSessionsResponseSchema: z.ZodLazy<z.ZodType<ListSessionsResponse>> =
  /* @__PURE__ */ lazySchema<ListSessionsResponse>(() =>
    openObject({
      data: z.array(SessionSchema.unwrap()),
      nextCursor: z.string().optional(),
      hasMore: z.boolean(),
    }),
  );

export const ListSessions404ResponseSchema: z.ZodLazy<z.ZodType<ListSessions404Response>> =
  /* @__PURE__ */ lazySchema<ListSessions404Response>(() => z.string());

export const ListSessionsQuerySchema: z.ZodLazy<z.ZodType<ListSessionsQuery>> =
  /* @__PURE__ */ lazySchema<ListSessionsQuery>(() =>
    openObject({ cursor: z.string().optional(), limit: z.string().optional() }),
  );

export const ListChargesResponseSchema: z.ZodLazy<z.ZodType<ListChargesResponse>> =
  /* @__PURE__ */ lazySchema<ListChargesResponse>(() =>
    openObject({
      object: z.literal("list"),
      data: z.array(SessionSchema.unwrap()),
      has_more: z.boolean(),
    }),
  );

export const ListChargesQuerySchema: z.ZodLazy<z.ZodType<ListChargesQuery>> =
  /* @__PURE__ */ lazySchema<ListChargesQuery>(() =>
    openObject({
      starting_after: z.string().optional(),
      ending_before: z.string().optional(),
      limit: integer().optional(),
    }),
  );

export const ListProjectPagesResponseSchema: z.ZodLazy<z.ZodType<ListProjectPagesResponse>> =
  /* @__PURE__ */ lazySchema<ListProjectPagesResponse>(() =>
    intersect(
      CountedSchema.unwrap(),
      openObject({
        results: z.array(ListProjectPagesResponseResultsItemSchema.unwrap()).optional(),
      }),
    ),
  );

export const ListProjectPagesResponseResultsItemSchema: z.ZodLazy<
  z.ZodType<ListProjectPagesResponseResultsItem>
> = /* @__PURE__ */ lazySchema<ListProjectPagesResponseResultsItem>(() =>
  openObject({ at: z.number().optional() }),
);

export const ListProjectPagesPathSchema: z.ZodLazy<z.ZodType<ListProjectPagesPath>> =
  /* @__PURE__ */ lazySchema<ListProjectPagesPath>(() =>
    openObject({ projectId: z.string().min(2) }),
  );

export const ListProjectPagesQuerySchema: z.ZodLazy<z.ZodType<ListProjectPagesQuery>> =
  /* @__PURE__ */ lazySchema<ListProjectPagesQuery>(() =>
    openObject({ page: integer().min(0).optional(), per_page: integer().optional() }),
  );

export const ListRowsResponseSchema: z.ZodLazy<z.ZodType<ListRowsResponse>> =
  /* @__PURE__ */ lazySchema<ListRowsResponse>(() =>
    openObject({ rows: z.array(z.array(z.number())).optional(), total: integer().optional() }),
  );

export const ListRowsQuerySchema: z.ZodLazy<z.ZodType<ListRowsQuery>> =
  /* @__PURE__ */ lazySchema<ListRowsQuery>(() =>
    openObject({ $skip: integer().optional(), $top: integer().optional() }),
  );

export const ListRepositoriesResponseSchema: z.ZodLazy<z.ZodType<ListRepositoriesResponse>> =
  /* @__PURE__ */ lazySchema<ListRepositoriesResponse>(() => z.array(SessionSchema.unwrap()));

export const ListRepositoriesResponseHeadersSchema: z.ZodLazy<
  z.ZodType<ListRepositoriesResponseHeaders>
> = /* @__PURE__ */ lazySchema<ListRepositoriesResponseHeaders>(() =>
  openObject({ Link: z.string().optional() }),
);

export const ListRepositoriesQuerySchema: z.ZodLazy<z.ZodType<ListRepositoriesQuery>> =
  /* @__PURE__ */ lazySchema<ListRepositoriesQuery>(() =>
    openObject({ per_page: integer().max(100).optional() }),
  );

export const ListRepositoriesHeadersSchema: z.ZodLazy<z.ZodType<ListRepositoriesHeaders>> =
  /* @__PURE__ */ lazySchema<ListRepositoriesHeaders>(() => openObject({ "X-Tenant": z.string() }));

export const ListRepositoriesCookiesSchema: z.ZodLazy<z.ZodType<ListRepositoriesCookies>> =
  /* @__PURE__ */ lazySchema<ListRepositoriesCookies>(() =>
    openObject({ lang: z.string().optional() }),
  );

export const SearchBodySchema: z.ZodLazy<z.ZodType<SearchBody>> =
  /* @__PURE__ */ lazySchema<SearchBody>(() => openObject({ q: z.string().optional() }));

export const SearchResponseSchema: z.ZodLazy<z.ZodType<SearchResponse>> =
  /* @__PURE__ */ lazySchema<SearchResponse>(() =>
    openObject({
      next: integer().nullable().optional(),
      hits: SearchResponseHitsSchema.unwrap().optional(),
    }),
  );

export const SearchResponseHitsSchema: z.ZodLazy<z.ZodType<SearchResponseHits>> =
  /* @__PURE__ */ lazySchema<SearchResponseHits>(() =>
    openObject({ found: z.array(z.string()).optional(), other: z.array(z.string()).optional() }),
  );

export const SearchQuerySchema: z.ZodLazy<z.ZodType<SearchQuery>> =
  /* @__PURE__ */ lazySchema<SearchQuery>(() => openObject({ from: z.string().optional() }));

export const ListEventsResponseSchema: z.ZodLazy<z.ZodType<ListEventsResponse>> =
  /* @__PURE__ */ lazySchema<ListEventsResponse>(() =>
    z.array(ListEventsResponseItemSchema.unwrap()),
  );

export const ListEventsResponseItemSchema: z.ZodLazy<z.ZodType<ListEventsResponseItem>> =
  /* @__PURE__ */ lazySchema<ListEventsResponseItem>(() =>
    openObject({ seq: integer().optional() }),
  );

export const ListEventsQuerySchema: z.ZodLazy<z.ZodType<ListEventsQuery>> =
  /* @__PURE__ */ lazySchema<ListEventsQuery>(() => openObject({ since: integer().optional() }));

export const ListOffResponseSchema: z.ZodLazy<z.ZodType<ListOffResponse>> =
  /* @__PURE__ */ lazySchema<ListOffResponse>(() => z.array(z.string()));

export const ListOffQuerySchema: z.ZodLazy<z.ZodType<ListOffQuery>> =
  /* @__PURE__ */ lazySchema<ListOffQuery>(() =>
    openObject({ offset: integer().optional(), limit: integer().optional() }),
  );

export const SessionSchema: z.ZodLazy<z.ZodType<Session>> = /* @__PURE__ */ lazySchema<Session>(
  () => openObject({ id: z.string() }),
);

export const CountedSchema: z.ZodLazy<z.ZodType<Counted>> = /* @__PURE__ */ lazySchema<Counted>(
  () => openObject({ results: z.array(z.unknown()).optional(), total_pages: integer().optional() }),
);

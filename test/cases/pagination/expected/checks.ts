import { intersectionCheck } from "./runtime/zod/checks/intersection-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

export const ListSessionsResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"data":["a",0],"?nextCursor":"s","hasMore":"b"}',
  () => [SessionSchema],
);

export const ListSessions404ResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('"s"');

export const ListSessionsQuerySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?cursor":"s","?limit":"s"}',
);

export const ListChargesResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"object":["=","list"],"data":["a",0],"has_more":"b"}',
  () => [SessionSchema],
);

export const ListChargesQuerySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?starting_after":"s","?ending_before":"s","?limit":"i"}',
);

export const ListProjectPagesResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '[0,1,{"?results":["a",2]}]',
  () => [intersectionCheck, CountedSchema, ListProjectPagesResponseResultsItemSchema],
);

export const ListProjectPagesResponseResultsItemSchema: SchemaCheck =
  /* @__PURE__ */ new SchemaCheck('{"?at":"n"}');

export const ListProjectPagesPathSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"projectId":["s",2]}',
);

export const ListProjectPagesQuerySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?page":["i",0],"?per_page":"i"}',
);

export const ListRowsResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?rows":["a",["a","n"]],"?total":"i"}',
);

export const ListRowsQuerySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?$skip":"i","?$top":"i"}',
);

export const ListRepositoriesResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["a",0]',
  () => [SessionSchema],
);

export const ListRepositoriesResponseHeadersSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?Link":"s"}',
);

export const ListRepositoriesQuerySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?per_page":["i",null,100]}',
);

export const ListRepositoriesHeadersSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"X-Tenant":"s"}',
);

export const ListRepositoriesCookiesSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?lang":"s"}',
);

export const SearchBodySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"?q":"s"}');

export const SearchResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?next":["0","i"],"?hits":0}',
  () => [SearchResponseHitsSchema],
);

export const SearchResponseHitsSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?found":["a","s"],"?other":["a","s"]}',
);

export const SearchQuerySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"?from":"s"}');

export const ListEventsResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["a",0]',
  () => [ListEventsResponseItemSchema],
);

export const ListEventsResponseItemSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?seq":"i"}',
);

export const ListEventsQuerySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"?since":"i"}');

export const ListOffResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('["a","s"]');

export const ListOffQuerySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?offset":"i","?limit":"i"}',
);

export const SessionSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"id":"s"}');

export const CountedSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?results":["a","*"],"?total_pages":"i"}',
);

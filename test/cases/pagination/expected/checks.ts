import * as checks from "./checks.js";
import { intersectionCheck } from "./runtime/zod/checks/intersection-check.js";
import { integerCheck } from "./runtime/zod/checks/number-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const ListSessionsResponseSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"data":["a",0],"?nextCursor":"s","hasMore":"b"}',
  () => [checks.SessionSchema],
);

export const ListSessions404ResponseSchema: SchemaCheck = /* @__PURE__ */ check('"s"');

export const ListSessionsQuerySchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?cursor":"s","?limit":"s"}',
);

export const ListChargesResponseSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"object":["=","list"],"data":["a",0],"has_more":"b"}',
  () => [checks.SessionSchema],
);

export const ListChargesQuerySchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?starting_after":"s","?ending_before":"s","?limit":"i"}',
);

export const ListProjectPagesResponseSchema: SchemaCheck = /* @__PURE__ */ check(
  '[0,1,{"?results":["a",2]}]',
  () => [intersectionCheck, checks.CountedSchema, checks.ListProjectPagesResponseResultsItemSchema],
);

export const ListProjectPagesResponseResultsItemSchema: SchemaCheck =
  /* @__PURE__ */ check('{"?at":"n"}');

export const ListProjectPagesPathSchema: SchemaCheck =
  /* @__PURE__ */ check('{"projectId":["s",2]}');

export const ListProjectPagesQuerySchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?page":[0,0],"?per_page":"i"}',
  () => [integerCheck],
);

export const ListRowsResponseSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?rows":["a",["a","n"]],"?total":"i"}',
);

export const ListRowsQuerySchema: SchemaCheck = /* @__PURE__ */ check('{"?$skip":"i","?$top":"i"}');

export const ListRepositoriesResponseSchema: SchemaCheck = /* @__PURE__ */ check('["a",0]', () => [
  checks.SessionSchema,
]);

export const ListRepositoriesResponseHeadersSchema: SchemaCheck =
  /* @__PURE__ */ check('{"?Link":"s"}');

export const ListRepositoriesQuerySchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?per_page":[0,null,100]}',
  () => [integerCheck],
);

export const ListRepositoriesHeadersSchema: SchemaCheck = /* @__PURE__ */ check('{"X-Tenant":"s"}');

export const ListRepositoriesCookiesSchema: SchemaCheck = /* @__PURE__ */ check('{"?lang":"s"}');

export const SearchBodySchema: SchemaCheck = /* @__PURE__ */ check('{"?q":"s"}');

export const SearchResponseSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?next":["0","i"],"?hits":0}',
  () => [checks.SearchResponseHitsSchema],
);

export const SearchResponseHitsSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?found":["a","s"],"?other":["a","s"]}',
);

export const SearchQuerySchema: SchemaCheck = /* @__PURE__ */ check('{"?from":"s"}');

export const ListEventsResponseSchema: SchemaCheck = /* @__PURE__ */ check('["a",0]', () => [
  checks.ListEventsResponseItemSchema,
]);

export const ListEventsResponseItemSchema: SchemaCheck = /* @__PURE__ */ check('{"?seq":"i"}');

export const ListEventsQuerySchema: SchemaCheck = /* @__PURE__ */ check('{"?since":"i"}');

export const ListOffResponseSchema: SchemaCheck = /* @__PURE__ */ check('["a","s"]');

export const ListOffQuerySchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?offset":"i","?limit":"i"}',
);

export const SessionSchema: SchemaCheck = /* @__PURE__ */ check('{"id":"s"}');

export const CountedSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?results":["a","*"],"?total_pages":"i"}',
);

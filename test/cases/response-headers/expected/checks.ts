import * as checks from "./checks.js";
import { formatCheck } from "./runtime/zod/checks/format-check.js";
import { integerCheck, numberCheck } from "./runtime/zod/checks/number-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { isDate } from "./runtime/zod/formats/date.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const ListReportsResponseSchema: SchemaCheck = /* @__PURE__ */ check('["a","s"]');

export const ListReportsResponseHeadersSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"X-Total":"i","?X-Ratio":[0,null,1],"?X-Cached":"b","?X-Kind":1,"?X-Days":["a","i"],"?X-Names":["a","s"],"?X-Color":2,"?X-Flags":["r",{},"b"],"?X-Filter":3,"?X-Next":["0","i"],"?X-Plain":"s","?Set-Cookie":["a","s"]}',
  () => [numberCheck, checks.KindSchema, checks.ColorSchema, checks.FilterSchema],
);

export const ListReports5xxResponseSchema: SchemaCheck = /* @__PURE__ */ check('{"code":"s"}');

export const DeleteReportResponseHeadersSchema: SchemaCheck =
  /* @__PURE__ */ check('{"Retry-After":"i"}');

export const GetReportResponseSchema: SchemaCheck = /* @__PURE__ */ check('"s"');

export const BusyResponseSchema: SchemaCheck = /* @__PURE__ */ check('{"reason":"s"}');

export const BusyResponseHeadersSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"X-Rate-Limit":[0,0]}',
  () => [integerCheck],
);

export const KindSchema: SchemaCheck = /* @__PURE__ */ check('["=","daily","weekly"]');

export const ColorSchema: SchemaCheck = /* @__PURE__ */ check('{"R":"i","?name":"s"}');

export const FilterSchema: SchemaCheck = /* @__PURE__ */ check('{"since":0}', () => [
  formatCheck("date", isDate),
]);

import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { isDate } from "./runtime/zod/formats/date.js";

export const ListReportsResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('["a","s"]');

export const ListReportsResponseHeadersSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"X-Total":"i","?X-Ratio":["n",null,1],"?X-Cached":"b","?X-Kind":0,"?X-Days":["a","i"],"?X-Names":["a","s"],"?X-Color":1,"?X-Flags":["r",{},"b"],"?X-Filter":2,"?X-Next":["0","i"],"?X-Plain":"s","?Set-Cookie":["a","s"]}',
  () => [KindSchema, ColorSchema, FilterSchema],
);

export const ListReports5xxResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"code":"s"}',
);

export const DeleteReportResponseHeadersSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"Retry-After":"i"}',
);

export const GetReportResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('"s"');

export const BusyResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"reason":"s"}');

export const BusyResponseHeadersSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"X-Rate-Limit":["i",0]}',
);

export const KindSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('["=","daily","weekly"]');

export const ColorSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"R":"i","?name":"s"}');

export const FilterSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"since":["s",null,null,null,0,"date"]}',
  () => [isDate],
);

import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

export const GetReportFilterSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"?since":"s"}');

export const GetReportWhereSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"?a":"s"}');

export const GetReportPathSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"year":"i","month":["i",1,12]}',
);

export const GetReportQuerySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?tags":["a","s"],"?filter":0,"?where":1,"?raw":"s"}',
  () => [GetReportFilterSchema, GetReportWhereSchema],
);

export const GetReportHeadersSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"X-Tenant":"s"}',
);

export const GetReportCookiesSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?session":"s"}',
);

export const CreateReportBodySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?title":"s"}',
);

export const CreateReportPathSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"year":"i","month":["i",1,12]}',
);

export const CreateReportQuerySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"dryRun":"b"}',
);

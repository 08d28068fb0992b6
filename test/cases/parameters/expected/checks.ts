import * as checks from "./checks.js";
import { integerCheck } from "./runtime/zod/checks/number-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const GetReportFilterSchema: SchemaCheck = /* @__PURE__ */ check('{"?since":"s"}');

export const GetReportWhereSchema: SchemaCheck = /* @__PURE__ */ check('{"?a":"s"}');

export const GetReportPathSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"year":"i","month":[0,1,12]}',
  () => [integerCheck],
);

export const GetReportQuerySchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?tags":["a","s"],"?filter":0,"?where":1,"?raw":"s"}',
  () => [checks.GetReportFilterSchema, checks.GetReportWhereSchema],
);

export const GetReportHeadersSchema: SchemaCheck = /* @__PURE__ */ check('{"X-Tenant":"s"}');

export const GetReportCookiesSchema: SchemaCheck = /* @__PURE__ */ check('{"?session":"s"}');

export const CreateReportBodySchema: SchemaCheck = /* @__PURE__ */ check('{"?title":"s"}');

export const CreateReportPathSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"year":"i","month":[0,1,12]}',
  () => [integerCheck],
);

export const CreateReportQuerySchema: SchemaCheck = /* @__PURE__ */ check('{"dryRun":"b"}');

import { formatCheck } from "./runtime/zod/checks/format-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { isDateTime } from "./runtime/zod/formats/date-time.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const HealthSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"status":["=","up","degraded"],"?since":0}',
  () => [formatCheck("date-time", isDateTime)],
);

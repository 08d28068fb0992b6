import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { isDateTime } from "./runtime/zod/formats/date-time.js";

export const HealthSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"status":["=","up","degraded"],"?since":["s",null,null,null,0,"date-time"]}',
  () => [isDateTime],
);

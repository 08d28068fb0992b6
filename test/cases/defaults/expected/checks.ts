import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

export const ThemeSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('["=","light","dark"]');

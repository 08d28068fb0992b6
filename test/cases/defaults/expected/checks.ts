import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const ThemeSchema: SchemaCheck = /* @__PURE__ */ check('["=","light","dark"]');

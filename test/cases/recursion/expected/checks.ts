import * as checks from "./checks.js";
import { intersectionCheck } from "./runtime/zod/checks/intersection-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const TreeSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"value":"s","?children":["a",-1],"?byName":["r",{},-1],"?parent":["0",-1]}',
  () => [checks.TreeSchema],
);

export const ExpressionSchema: SchemaCheck = /* @__PURE__ */ check('["|",-1,"n"]', () => [
  checks.SumSchema,
]);

export const SumSchema: SchemaCheck = /* @__PURE__ */ check('{"terms":["a",-1]}', () => [
  checks.ExpressionSchema,
]);

export const FolderSchema: SchemaCheck = /* @__PURE__ */ check(
  '[0,-2,{"?entries":["a",-2]}]',
  () => [intersectionCheck, checks.EntrySchema],
);

export const EntrySchema: SchemaCheck = /* @__PURE__ */ check('{"name":"s","?within":-1}', () => [
  checks.FolderSchema,
]);

export const JsonSchema: SchemaCheck = /* @__PURE__ */ check(
  '["0",["|","b","s","n",["a",-1],["r",{},-1]]]',
  () => [checks.JsonSchema],
);

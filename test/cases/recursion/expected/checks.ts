import * as checks from "./checks.js";
import { deferred } from "./runtime/zod/checks/cycle-check.js";
import { intersectionCheck } from "./runtime/zod/checks/intersection-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const TreeSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"value":"s","?children":["a",0],"?byName":["r",{},0],"?parent":["0",0]}',
  () => [deferred(checks.TreeSchema)],
);

export const ExpressionSchema: SchemaCheck = /* @__PURE__ */ check('["|",0,"n"]', () => [
  deferred(checks.SumSchema),
]);

export const SumSchema: SchemaCheck = /* @__PURE__ */ check('{"terms":["a",0]}', () => [
  deferred(checks.ExpressionSchema),
]);

export const FolderSchema: SchemaCheck = /* @__PURE__ */ check('[0,1,{"?entries":["a",1]}]', () => [
  intersectionCheck,
  deferred(checks.EntrySchema),
]);

export const EntrySchema: SchemaCheck = /* @__PURE__ */ check('{"name":"s","?within":0}', () => [
  deferred(checks.FolderSchema),
]);

export const JsonSchema: SchemaCheck = /* @__PURE__ */ check(
  '["0",["|","b","s","n",["a",0],["r",{},0]]]',
  () => [deferred(checks.JsonSchema)],
);

import { intersectionCheck } from "./runtime/zod/checks/intersection-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

export const TreeSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"value":"s","?children":["a",-1],"?byName":["r",{},-1],"?parent":["0",-1]}',
  () => [TreeSchema],
);

export const ExpressionSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('["|",-1,"n"]', () => [
  SumSchema,
]);

export const SumSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"terms":["a",-1]}', () => [
  ExpressionSchema,
]);

export const FolderSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '[0,-2,{"?entries":["a",-2]}]',
  () => [intersectionCheck, EntrySchema],
);

export const EntrySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"name":"s","?within":-1}',
  () => [FolderSchema],
);

export const JsonSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["0",["|","b","s","n",["a",-1],["r",{},-1]]]',
  () => [JsonSchema],
);

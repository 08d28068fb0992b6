import { exclusiveUnionCheck } from "./runtime/zod/checks/exclusive-union-check.js";
import { intersectionCheck } from "./runtime/zod/checks/intersection-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { taggedUnionCheck } from "./runtime/zod/checks/tagged-union-check.js";

export const CircleSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"kind":["=","circle"],"radius":["n",null,null,0]}',
);

export const SquareSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"kind":["=","square","box"],"side":"n"}',
);

export const ShapeSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '[2,"kind",[["circle"],0],[["square","box"],1]]',
  () => [CircleSchema, SquareSchema, taggedUnionCheck],
);

export const ShapeOrNothingSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["0",[2,"kind",[["circle"],0],[["square","box"],1]]]',
  () => [CircleSchema, SquareSchema, taggedUnionCheck],
);

export const ExactlyOneSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck("[0,1,2]", () => [
  exclusiveUnionCheck,
  ExactlyOneOption1Schema,
  ExactlyOneOption2Schema,
]);

export const ExactlyOneOption1Schema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"a":"s"}');

export const ExactlyOneOption2Schema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"b":"s"}');

export const StatusSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"live":"b"}');

export const LiveSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '[0,1,{"?live":["=",true]}]',
  () => [intersectionCheck, StatusSchema],
);

export const PausedSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '[0,1,{"live":["=",false],"until":"s"}]',
  () => [intersectionCheck, StatusSchema],
);

export const LiveOrPausedSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '[2,"live",[[true],0],[[false],1]]',
  () => [LiveSchema, PausedSchema, taggedUnionCheck],
);

export const MixedSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["|",["=","auto"],["i",1],"b"]',
);

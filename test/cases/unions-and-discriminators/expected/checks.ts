import * as checks from "./checks.js";
import { exclusiveUnionCheck } from "./runtime/zod/checks/exclusive-union-check.js";
import { intersectionCheck } from "./runtime/zod/checks/intersection-check.js";
import { integerCheck, numberCheck } from "./runtime/zod/checks/number-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { taggedUnionCheck } from "./runtime/zod/checks/tagged-union-check.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const CircleSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"kind":["=","circle"],"radius":[0,null,null,0]}',
  () => [numberCheck],
);

export const SquareSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"kind":["=","square","box"],"side":"n"}',
);

export const ShapeSchema: SchemaCheck = /* @__PURE__ */ check(
  '[2,"kind",[["circle"],0],[["square","box"],1]]',
  () => [checks.CircleSchema, checks.SquareSchema, taggedUnionCheck],
);

export const ShapeOrNothingSchema: SchemaCheck = /* @__PURE__ */ check(
  '["0",[2,"kind",[["circle"],0],[["square","box"],1]]]',
  () => [checks.CircleSchema, checks.SquareSchema, taggedUnionCheck],
);

export const ExactlyOneSchema: SchemaCheck = /* @__PURE__ */ check("[0,1,2]", () => [
  exclusiveUnionCheck,
  checks.ExactlyOneOption1Schema,
  checks.ExactlyOneOption2Schema,
]);

export const ExactlyOneOption1Schema: SchemaCheck = /* @__PURE__ */ check('{"a":"s"}');

export const ExactlyOneOption2Schema: SchemaCheck = /* @__PURE__ */ check('{"b":"s"}');

export const StatusSchema: SchemaCheck = /* @__PURE__ */ check('{"live":"b"}');

export const LiveSchema: SchemaCheck = /* @__PURE__ */ check('[0,1,{"?live":["=",true]}]', () => [
  intersectionCheck,
  checks.StatusSchema,
]);

export const PausedSchema: SchemaCheck = /* @__PURE__ */ check(
  '[0,1,{"live":["=",false],"until":"s"}]',
  () => [intersectionCheck, checks.StatusSchema],
);

export const LiveOrPausedSchema: SchemaCheck = /* @__PURE__ */ check(
  '[2,"live",[[true],0],[[false],1]]',
  () => [checks.LiveSchema, checks.PausedSchema, taggedUnionCheck],
);

export const MixedSchema: SchemaCheck = /* @__PURE__ */ check(
  '["|",["=","auto"],[0,1],"b"]',
  () => [integerCheck],
);

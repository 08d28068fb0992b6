import * as checks from "./checks.js";
import { formatCheck } from "./runtime/zod/checks/format-check.js";
import { intersectionCheck } from "./runtime/zod/checks/intersection-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { isDateTime } from "./runtime/zod/formats/date-time.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const NamedSchema: SchemaCheck = /* @__PURE__ */ check('{"?name":"s"}');

export const TimedSchema: SchemaCheck = /* @__PURE__ */ check('{"at":0}', () => [
  formatCheck("date-time", isDateTime),
]);

export const ExtendsSchema: SchemaCheck = /* @__PURE__ */ check(
  '[0,1,2,{"own":"i","name":"s"}]',
  () => [intersectionCheck, checks.NamedSchema, checks.TimedSchema],
);

export const OnlySchema: SchemaCheck = /* @__PURE__ */ check("0", () => [checks.NamedSchema]);

export const DescribedSchema: SchemaCheck = /* @__PURE__ */ check('{"?owner":["0",0]}', () => [
  checks.NamedSchema,
]);

export const MergedSchema: SchemaCheck = /* @__PURE__ */ check('{"a":"s","b":"i"}');

export const ClosedSchema: SchemaCheck = /* @__PURE__ */ check(
  '[0,["c",{"?a":"s"}],{"?a":["s",1]}]',
  () => [intersectionCheck],
);

export const ImpossibleSchema: SchemaCheck = /* @__PURE__ */ check('"!"');

export const BoundedSchema: SchemaCheck = /* @__PURE__ */ check(
  '[0,["s",null,4],["s",null,null,1],["s",2]]',
  () => [intersectionCheck, /^a/u],
);

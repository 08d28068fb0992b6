import { intersectionCheck } from "./runtime/zod/checks/intersection-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { isDateTime } from "./runtime/zod/formats/date-time.js";

export const NamedSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"?name":"s"}');

export const TimedSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"at":["s",null,null,null,0,"date-time"]}',
  () => [isDateTime],
);

export const ExtendsSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '[0,1,2,{"own":"i","name":"s"}]',
  () => [intersectionCheck, NamedSchema, TimedSchema],
);

export const OnlySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck("0", () => [NamedSchema]);

export const DescribedSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?owner":["0",0]}',
  () => [NamedSchema],
);

export const MergedSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"a":"s","b":"i"}');

export const ClosedSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '[0,["c",{"?a":"s"}],{"?a":["s",1]}]',
  () => [intersectionCheck],
);

export const ImpossibleSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('"!"');

export const BoundedSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '[0,["s",null,4],["s",null,null,1],["s",2]]',
  () => [intersectionCheck, /^a/u],
);

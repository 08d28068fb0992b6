import * as checks from "./checks.js";
import { deferred } from "./runtime/zod/checks/cycle-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { taggedUnionCheck } from "./runtime/zod/checks/tagged-union-check.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const GetPlacesByIdXFiltersItemSchema: SchemaCheck = /* @__PURE__ */ check('{"?key":"s"}');

export const GetPlacesByIdFiltersItemSchema: SchemaCheck = /* @__PURE__ */ check('{"?key":"s"}');

export const GetPlacesByIdQuerySchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?id":"i","?filters":["a",0]}',
  () => [checks.GetPlacesByIdFiltersItemSchema],
);

export const GetPlacesByIdHeadersSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?id":"b","?X-Filters":["a",0]}',
  () => [checks.GetPlacesByIdXFiltersItemSchema],
);

export const ErrorModelSchema: SchemaCheck = /* @__PURE__ */ check('{"?code":"s"}');

export const ErrorModel2Schema: SchemaCheck = /* @__PURE__ */ check('{"?reason":"s"}');

export const RecordModelSchema: SchemaCheck = /* @__PURE__ */ check('["r",{},0]', () => [
  checks.ArrayModelSchema,
]);

export const ArrayModelSchema: SchemaCheck = /* @__PURE__ */ check('["a","*"]');

export const DateModelSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?response":0,"?flag":"b","?sample":{}}',
  () => [checks.ResponseModelSchema],
);

export const ResponseModelSchema: SchemaCheck = /* @__PURE__ */ check('["0",0]', () => [
  checks.ErrorModelSchema,
]);

export const NothingSchema: SchemaCheck = /* @__PURE__ */ check('"*"');

export const TwiceSchema: SchemaCheck = /* @__PURE__ */ check('["=","a","b"]');

export const TypelessSchema: SchemaCheck = /* @__PURE__ */ check(
  '["0",["|","b","s",["a","*"],{"name":["0",["|","b",["s",2],["a","*"],{},"n"]]},"n"]]',
);

export const DottedNameWith2PartsSchema: SchemaCheck = /* @__PURE__ */ check('"s"');

export const TaggedSchema: SchemaCheck = /* @__PURE__ */ check(
  '[2,"on",[[true],0],[[false],1]]',
  () => [checks.TaggedOption1Schema, checks.TaggedOption2Schema, taggedUnionCheck],
);

export const TaggedOption1Schema: SchemaCheck = /* @__PURE__ */ check('{"on":["=",true]}');

export const TaggedOption2Schema: SchemaCheck = /* @__PURE__ */ check(
  '{"on":["=",false],"off":"s"}',
);

export const VersionedSchema: SchemaCheck = /* @__PURE__ */ check('[2,"v",[[1],0],[[2],1]]', () => [
  checks.V1Schema,
  checks.V2Schema,
  taggedUnionCheck,
]);

export const V1Schema: SchemaCheck = /* @__PURE__ */ check('{"v":["=",1]}');

export const V2Schema: SchemaCheck = /* @__PURE__ */ check('{"v":["=",2]}');

export const NodeModelSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?kids":["a",0],"?named":["r",{},1]}',
  () => [deferred(checks.NodeModelSchema), deferred(checks.LeafSchema)],
);

export const LeafSchema: SchemaCheck = /* @__PURE__ */ check('["|",0,"s"]', () => [
  deferred(checks.NodeModelSchema),
]);

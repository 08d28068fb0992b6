import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { taggedUnionCheck } from "./runtime/zod/checks/tagged-union-check.js";

export const GetPlacesByIdXFiltersItemSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?key":"s"}',
);

export const GetPlacesByIdFiltersItemSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?key":"s"}',
);

export const GetPlacesByIdQuerySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?id":"i","?filters":["a",0]}',
  () => [GetPlacesByIdFiltersItemSchema],
);

export const GetPlacesByIdHeadersSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?id":"b","?X-Filters":["a",0]}',
  () => [GetPlacesByIdXFiltersItemSchema],
);

export const ErrorModelSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"?code":"s"}');

export const ErrorModel2Schema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"?reason":"s"}');

export const RecordModelSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('["r",{},0]', () => [
  ArrayModelSchema,
]);

export const ArrayModelSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('["a","*"]');

export const DateModelSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?response":0,"?flag":"b","?sample":{}}',
  () => [ResponseModelSchema],
);

export const ResponseModelSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('["0",0]', () => [
  ErrorModelSchema,
]);

export const NothingSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('"*"');

export const TwiceSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('["=","a","b"]');

export const TypelessSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["0",["|","b","s",["a","*"],{"name":["0",["|","b",["s",2],["a","*"],{},"n"]]},"n"]]',
);

export const DottedNameWith2PartsSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('"s"');

export const TaggedSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '[2,"on",[[true],0],[[false],1]]',
  () => [TaggedOption1Schema, TaggedOption2Schema, taggedUnionCheck],
);

export const TaggedOption1Schema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"on":["=",true]}',
);

export const TaggedOption2Schema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"on":["=",false],"off":"s"}',
);

export const VersionedSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '[2,"v",[[1],0],[[2],1]]',
  () => [V1Schema, V2Schema, taggedUnionCheck],
);

export const V1Schema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"v":["=",1]}');

export const V2Schema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"v":["=",2]}');

export const NodeModelSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?kids":["a",-1],"?named":["r",{},-2]}',
  () => [NodeModelSchema, LeafSchema],
);

export const LeafSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('["|",-1,"s"]', () => [
  NodeModelSchema,
]);

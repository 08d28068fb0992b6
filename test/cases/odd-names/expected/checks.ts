import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

export const ConstructorOperationQuerySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?fil\'ter[\\"x\\"]":"s","?__proto__":"s"}',
);

export const ClassSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"":"s","!__proto__":"s","?constructor":"i","quoted \\"name\\"":["=","*/","a\\\\b","line\\nbreak","\u2028","${x}","`"],"?1st":"b","?with-dash":["=","<\/script>"],"?größe":["s",null,null,0],"?$ref":"s"}',
  () => [/^[\/*]+$/u],
);

export const ThenSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('"s"');

export const PromiseModelSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?File":0}',
  () => [FileModelSchema],
);

export const FileModelSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?size":["i",-9223372036854776000,9223372036854776000,null,9223372036854776000]}',
);

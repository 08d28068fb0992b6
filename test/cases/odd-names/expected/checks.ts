import * as checks from "./checks.js";
import { integerCheck } from "./runtime/zod/checks/number-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const ConstructorOperationQuerySchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?fil\'ter[\\"x\\"]":"s","?__proto__":"s"}',
);

export const ClassSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"":"s","!__proto__":"s","?constructor":"i","quoted \\"name\\"":["=","*/","a\\\\b","line\\nbreak","\u2028","${x}","`"],"?1st":"b","?with-dash":["=","<\/script>"],"?größe":["s",null,null,0],"?$ref":"s"}',
  () => [/^[\/*]+$/u],
);

export const ThenSchema: SchemaCheck = /* @__PURE__ */ check('"s"');

export const PromiseModelSchema: SchemaCheck = /* @__PURE__ */ check('{"?File":0}', () => [
  checks.FileModelSchema,
]);

export const FileModelSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?size":[0,-9223372036854776000,9223372036854776000,null,9223372036854776000]}',
  () => [integerCheck],
);

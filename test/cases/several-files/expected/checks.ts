import * as checks from "./checks.js";
import { deferred } from "./runtime/zod/checks/cycle-check.js";
import { integerCheck } from "./runtime/zod/checks/number-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const ProblemSchema: SchemaCheck = /* @__PURE__ */ check('{"message":"s","?code":0}', () => [
  checks.CodeSchema,
]);

export const ListPetsResponseSchema: SchemaCheck = /* @__PURE__ */ check('["a",0]', () => [
  checks.PetSchema,
]);

export const ListPetsQuerySchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?limit":[0,null,100]}',
  () => [integerCheck],
);

export const ListPetsHeadersSchema: SchemaCheck = /* @__PURE__ */ check('{"?X-Tenant":0}', () => [
  checks.OwnerIdSchema,
]);

export const CodeSchema: SchemaCheck = /* @__PURE__ */ check('["s",null,null,0]', () => [
  /^[A-Z]{3}$/u,
]);

export const PetSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"name":"s","?tag":0,"?mother":1,"owner":2}',
  () => [checks.TagSchema, deferred(checks.PetSchema), checks.OwnerSchema],
);

export const OwnerSchema: SchemaCheck = /* @__PURE__ */ check('{"id":"s"}');

export const OwnerIdSchema: SchemaCheck = /* @__PURE__ */ check('"s"');

export const TagSchema: SchemaCheck = /* @__PURE__ */ check('["=","cat","dog"]');

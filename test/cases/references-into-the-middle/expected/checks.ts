import * as checks from "./checks.js";
import { intersectionCheck } from "./runtime/zod/checks/intersection-check.js";
import { integerCheck } from "./runtime/zod/checks/number-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const ListPetsQuerySchema: SchemaCheck = /* @__PURE__ */ check('{"?limit":0}', () => [
  checks.PetAgeSchema,
]);

export const LimitSchema: SchemaCheck = /* @__PURE__ */ check("0", () => [checks.PetAgeSchema]);

export const PetsResponseSchema: SchemaCheck = /* @__PURE__ */ check('["a",0]', () => [
  checks.PetSchema,
]);

export const PetSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?age":[0,0],"?tags":["a",1]}',
  () => [integerCheck, checks.PetTagsItemSchema],
);

export const PetAgeSchema: SchemaCheck = /* @__PURE__ */ check("[0,0]", () => [integerCheck]);

export const PetTagsItemSchema: SchemaCheck = /* @__PURE__ */ check('{"?label":"s"}');

export const ShelfSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"?age":0,"?tag":1,"?second":2,"?query":3,"?body":4}',
  () => [
    checks.PetAgeSchema,
    checks.PetTagsItemSchema,
    checks.Both2Schema,
    checks.LimitSchema,
    checks.PetsResponseSchema,
  ],
);

export const BothSchema: SchemaCheck = /* @__PURE__ */ check('[0,1,{"owner":"s"}]', () => [
  intersectionCheck,
  checks.PetSchema,
]);

export const Both2Schema: SchemaCheck = /* @__PURE__ */ check('{"owner":"s"}');

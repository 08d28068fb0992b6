import { intersectionCheck } from "./runtime/zod/checks/intersection-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

export const ListPetsQuerySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?limit":0}',
  () => [PetAgeSchema],
);

export const LimitSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck("0", () => [PetAgeSchema]);

export const PetsResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('["a",0]', () => [
  PetSchema,
]);

export const PetSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?age":["i",0],"?tags":["a",0]}',
  () => [PetTagsItemSchema],
);

export const PetAgeSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('["i",0]');

export const PetTagsItemSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"?label":"s"}');

export const ShelfSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?age":0,"?tag":1,"?second":2,"?query":3,"?body":4}',
  () => [PetAgeSchema, PetTagsItemSchema, Both2Schema, LimitSchema, PetsResponseSchema],
);

export const BothSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '[0,1,{"owner":"s"}]',
  () => [intersectionCheck, PetSchema],
);

export const Both2Schema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"owner":"s"}');

import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

export const ProblemSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"message":"s","?code":0}',
  () => [CodeSchema],
);

export const ListPetsResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["a",0]',
  () => [PetSchema],
);

export const ListPetsQuerySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?limit":["i",null,100]}',
);

export const ListPetsHeadersSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?X-Tenant":0}',
  () => [OwnerIdSchema],
);

export const CodeSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('["s",null,null,0]', () => [
  /^[A-Z]{3}$/u,
]);

export const PetSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"name":"s","?tag":0,"?mother":-2,"owner":2}',
  () => [TagSchema, PetSchema, OwnerSchema],
);

export const OwnerSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"id":"s"}');

export const OwnerIdSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('"s"');

export const TagSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('["=","cat","dog"]');

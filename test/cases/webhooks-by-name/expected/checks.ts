import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

export const OnPetGoneBodySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"id":"i"}');

export const PetSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"name":"s"}');

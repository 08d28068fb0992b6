import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { isDateTime } from "./runtime/zod/formats/date-time.js";

export const ListUsersResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["a",0]',
  () => [UserSchema],
);

export const UserSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"id":"s","name":"s","team":0}',
  () => [TeamSchema],
);

export const UserRequestSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"password":["s",8],"name":"s","team":0}',
  () => [TeamRequestSchema],
);

export const TeamSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?createdAt":["s",null,null,null,0,"date-time"],"name":"s"}',
  () => [isDateTime],
);

export const TeamRequestSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"name":"s"}');

export const UnusedSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"?at":"s"}');

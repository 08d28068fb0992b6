import * as checks from "./checks.js";
import { formatCheck } from "./runtime/zod/checks/format-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { isDateTime } from "./runtime/zod/formats/date-time.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const ListUsersResponseSchema: SchemaCheck = /* @__PURE__ */ check('["a",0]', () => [
  checks.UserSchema,
]);

export const UserSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"id":"s","name":"s","team":0}',
  () => [checks.TeamSchema],
);

export const UserRequestSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"password":["s",8],"name":"s","team":0}',
  () => [checks.TeamRequestSchema],
);

export const TeamSchema: SchemaCheck = /* @__PURE__ */ check('{"?createdAt":0,"name":"s"}', () => [
  formatCheck("date-time", isDateTime),
]);

export const TeamRequestSchema: SchemaCheck = /* @__PURE__ */ check('{"name":"s"}');

export const UnusedSchema: SchemaCheck = /* @__PURE__ */ check('{"?at":"s"}');

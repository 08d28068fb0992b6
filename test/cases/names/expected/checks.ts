import * as checks from "./checks.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const DeleteV1ProjectsByProjectIdMembersByMemberIdPathSchema: SchemaCheck =
  /* @__PURE__ */ check('{"projectId":"s","member-id":"s"}');

export const ErrorModelSchema: SchemaCheck = /* @__PURE__ */ check('{"?details":0}', () => [
  checks.ErrorModelDetailsSchema,
]);

export const ErrorModelDetailsSchema: SchemaCheck = /* @__PURE__ */ check('{"?code":"s"}');

export const ErrorBadRequestSchema: SchemaCheck = /* @__PURE__ */ check('"s"');

export const CheckoutSessionModelSchema: SchemaCheck = /* @__PURE__ */ check('"s"');

export const CheckoutSessionSchema: SchemaCheck = /* @__PURE__ */ check('"s"');

export const LoudProjectSchema: SchemaCheck = /* @__PURE__ */ check('"s"');

export const ProjectSchema: SchemaCheck = /* @__PURE__ */ check('"s"');

export const ProjectSchemaModelSchema: SchemaCheck = /* @__PURE__ */ check('"s"');

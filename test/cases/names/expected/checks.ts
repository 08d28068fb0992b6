import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

export const DeleteV1ProjectsByProjectIdMembersByMemberIdPathSchema: SchemaCheck =
  /* @__PURE__ */ new SchemaCheck('{"projectId":"s","member-id":"s"}');

export const ErrorModelSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?details":0}',
  () => [ErrorModelDetailsSchema],
);

export const ErrorModelDetailsSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"?code":"s"}',
);

export const ErrorBadRequestSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('"s"');

export const CheckoutSessionModelSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('"s"');

export const CheckoutSessionSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('"s"');

export const LoudProjectSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('"s"');

export const ProjectSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('"s"');

export const ProjectSchemaModelSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('"s"');

import { fileContentCheck } from "./runtime/zod/checks/file-content-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const PutAttachmentBodySchema: SchemaCheck = /* @__PURE__ */ check(
  '{"file":[0],"?note":"s","?more":["a",[0]]}',
  () => [fileContentCheck],
);

export const DocumentModelSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"title":["s",null,80],"?body":"s"}',
);

export const ProblemSchema: SchemaCheck = /* @__PURE__ */ check('{"?detail":"s"}');

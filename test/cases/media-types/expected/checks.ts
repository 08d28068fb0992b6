import { fileContentCheck } from "./runtime/zod/checks/file-content-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

export const PutAttachmentBodySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"file":[0],"?note":"s","?more":["a",[0]]}',
  () => [fileContentCheck],
);

export const DocumentModelSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"title":["s",null,80],"?body":"s"}',
);

export const ProblemSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"?detail":"s"}');

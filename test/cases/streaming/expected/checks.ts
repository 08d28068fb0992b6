import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

export const StartChatBodySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"?text":"s"}');

export const ExportReadingsResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"at":"n"}',
);

export const CompleteBodySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"prompt":"s","?stream":"b"}',
);

export const DeltaSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"text":"s"}');

export const StepSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck('{"name":"s"}');

export const RunEventSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"event":["=","step"],"?id":"s","data":0}',
  () => [StepSchema],
);

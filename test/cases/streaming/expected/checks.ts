import * as checks from "./checks.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const StartChatBodySchema: SchemaCheck = /* @__PURE__ */ check('{"?text":"s"}');

export const ExportReadingsResponseSchema: SchemaCheck = /* @__PURE__ */ check('{"at":"n"}');

export const CompleteBodySchema: SchemaCheck = /* @__PURE__ */ check(
  '{"prompt":"s","?stream":"b"}',
);

export const DeltaSchema: SchemaCheck = /* @__PURE__ */ check('{"text":"s"}');

export const StepSchema: SchemaCheck = /* @__PURE__ */ check('{"name":"s"}');

export const RunEventSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"event":["=","step"],"?id":"s","data":0}',
  () => [checks.StepSchema],
);

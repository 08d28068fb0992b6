import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { openObject } from "./runtime/zod/open-object.js";
import * as schemas from "./schemas.js";
import type {
  CompleteBody,
  Delta,
  ExportReadingsResponse,
  RunEvent,
  StartChatBody,
  Step,
} from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const StartChatBodySchema: z.Validator<StartChatBody> = /* @__PURE__ */ lazy<StartChatBody>(
  () => openObject({ text: z.string().optional() }),
  () => checks.StartChatBodySchema,
);

export const ExportReadingsResponseSchema: z.Validator<ExportReadingsResponse> =
  /* @__PURE__ */ lazy<ExportReadingsResponse>(
    () => openObject({ at: z.number() }),
    () => checks.ExportReadingsResponseSchema,
  );

export const CompleteBodySchema: z.Validator<CompleteBody> = /* @__PURE__ */ lazy<CompleteBody>(
  () => openObject({ prompt: z.string(), stream: z.boolean().optional() }),
  () => checks.CompleteBodySchema,
);

export const DeltaSchema: z.Validator<Delta> = /* @__PURE__ */ lazy<Delta>(
  () => openObject({ text: z.string() }),
  () => checks.DeltaSchema,
);

export const StepSchema: z.Validator<Step> = /* @__PURE__ */ lazy<Step>(
  () => openObject({ name: z.string() }),
  () => checks.StepSchema,
);

export const RunEventSchema: z.Validator<RunEvent> = /* @__PURE__ */ lazy<RunEvent>(
  () =>
    openObject({
      event: z.literal("step"),
      id: z.string().optional(),
      data: z.unwrap(schemas.StepSchema),
    }),
  () => checks.RunEventSchema,
);

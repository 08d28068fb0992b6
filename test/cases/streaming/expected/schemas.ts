import * as z from "./runtime/zod/builders.js";
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
function lazy<Output>(build: () => unknown): z.ZodLazy<z.ZodType<Output>> {
  return lazySchema<Output>(build);
}

export const StartChatBodySchema: z.ZodLazy<z.ZodType<StartChatBody>> =
  /* @__PURE__ */ lazy<StartChatBody>(() => openObject({ text: z.string().optional() }));

export const ExportReadingsResponseSchema: z.ZodLazy<z.ZodType<ExportReadingsResponse>> =
  /* @__PURE__ */ lazy<ExportReadingsResponse>(() => openObject({ at: z.number() }));

export const CompleteBodySchema: z.ZodLazy<z.ZodType<CompleteBody>> =
  /* @__PURE__ */ lazy<CompleteBody>(() =>
    openObject({ prompt: z.string(), stream: z.boolean().optional() }),
  );

export const DeltaSchema: z.ZodLazy<z.ZodType<Delta>> = /* @__PURE__ */ lazy<Delta>(() =>
  openObject({ text: z.string() }),
);

export const StepSchema: z.ZodLazy<z.ZodType<Step>> = /* @__PURE__ */ lazy<Step>(() =>
  openObject({ name: z.string() }),
);

export const RunEventSchema: z.ZodLazy<z.ZodType<RunEvent>> = /* @__PURE__ */ lazy<RunEvent>(() =>
  openObject({
    event: z.literal("step"),
    id: z.string().optional(),
    data: z.unwrap(schemas.StepSchema),
  }),
);

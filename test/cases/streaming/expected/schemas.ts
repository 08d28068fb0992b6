import * as z from "zod";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { openObject } from "./runtime/zod/open-object.js";
import type {
  CompleteBody,
  Delta,
  ExportReadingsResponse,
  RunEvent,
  StartChatBody,
  Step,
} from "./types.js";

export const StartChatBodySchema: z.ZodLazy<z.ZodType<StartChatBody>> =
  /* @__PURE__ */ lazySchema<StartChatBody>(() => openObject({ text: z.string().optional() }));

export const ExportReadingsResponseSchema: z.ZodLazy<z.ZodType<ExportReadingsResponse>> =
  /* @__PURE__ */ lazySchema<ExportReadingsResponse>(() => openObject({ at: z.number() }));

export const CompleteBodySchema: z.ZodLazy<z.ZodType<CompleteBody>> =
  /* @__PURE__ */ lazySchema<CompleteBody>(() =>
    openObject({ prompt: z.string(), stream: z.boolean().optional() }),
  );

export const DeltaSchema: z.ZodLazy<z.ZodType<Delta>> = /* @__PURE__ */ lazySchema<Delta>(() =>
  openObject({ text: z.string() }),
);

export const StepSchema: z.ZodLazy<z.ZodType<Step>> = /* @__PURE__ */ lazySchema<Step>(() =>
  openObject({ name: z.string() }),
);

export const RunEventSchema: z.ZodLazy<z.ZodType<RunEvent>> = /* @__PURE__ */ lazySchema<RunEvent>(
  () =>
    openObject({ event: z.literal("step"), id: z.string().optional(), data: StepSchema.unwrap() }),
);

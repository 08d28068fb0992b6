import * as z from "zod";
import { fileContent } from "./runtime/zod/file-content.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { openObject } from "./runtime/zod/open-object.js";
import type { DocumentModel, Problem, PutAttachmentBody } from "./types.js";

export const PutAttachmentBodySchema: z.ZodLazy<z.ZodType<PutAttachmentBody>> =
  /* @__PURE__ */ lazySchema<PutAttachmentBody>(() =>
    openObject({
      file: fileContent(),
      note: z.string().optional(),
      more: z.array(fileContent()).optional(),
    }),
  );

export const DocumentModelSchema: z.ZodLazy<z.ZodType<DocumentModel>> =
  /* @__PURE__ */ lazySchema<DocumentModel>(() =>
    openObject({ title: z.string().max(80), body: z.string().optional() }),
  );

export const ProblemSchema: z.ZodLazy<z.ZodType<Problem>> = /* @__PURE__ */ lazySchema<Problem>(
  () => openObject({ detail: z.string().optional() }),
);

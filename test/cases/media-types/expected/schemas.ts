import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { fileContent } from "./runtime/zod/file-content.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { openObject } from "./runtime/zod/open-object.js";
import type { DocumentModel, Problem, PutAttachmentBody } from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const PutAttachmentBodySchema: z.Validator<PutAttachmentBody> =
  /* @__PURE__ */ lazy<PutAttachmentBody>(
    () =>
      openObject({
        file: fileContent(),
        note: z.string().optional(),
        more: z.array(fileContent()).optional(),
      }),
    () => checks.PutAttachmentBodySchema,
  );

export const DocumentModelSchema: z.Validator<DocumentModel> = /* @__PURE__ */ lazy<DocumentModel>(
  () => openObject({ title: z.string().max(80), body: z.string().optional() }),
  () => checks.DocumentModelSchema,
);

export const ProblemSchema: z.Validator<Problem> = /* @__PURE__ */ lazy<Problem>(
  () => openObject({ detail: z.string().optional() }),
  () => checks.ProblemSchema,
);

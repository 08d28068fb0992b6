import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { openObject } from "./runtime/zod/open-object.js";
import type { FileModel, GetFileCookies } from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const GetFileCookiesSchema: z.Validator<GetFileCookies> =
  /* @__PURE__ */ lazy<GetFileCookies>(
    () =>
      openObject({
        session: z.array(z.string()).optional(),
        theme: z.array(z.string()).optional(),
      }),
    () => checks.GetFileCookiesSchema,
  );

export const FileModelSchema: z.Validator<FileModel> = /* @__PURE__ */ lazy<FileModel>(
  () => openObject({ name: z.string() }),
  () => checks.FileModelSchema,
);

import * as z from "./runtime/zod/builders.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { openObject } from "./runtime/zod/open-object.js";
import type { FileModel, GetFileCookies } from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown): z.Validator<Output> {
  return lazySchema<Output>(build);
}

export const GetFileCookiesSchema: z.Validator<GetFileCookies> =
  /* @__PURE__ */ lazy<GetFileCookies>(() =>
    openObject({ session: z.array(z.string()).optional(), theme: z.array(z.string()).optional() }),
  );

export const FileModelSchema: z.Validator<FileModel> = /* @__PURE__ */ lazy<FileModel>(() =>
  openObject({ name: z.string() }),
);

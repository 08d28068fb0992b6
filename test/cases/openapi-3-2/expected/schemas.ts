import * as z from "zod";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { openObject } from "./runtime/zod/open-object.js";
import type { FileModel, GetFileCookies } from "./types.js";

export const GetFileCookiesSchema: z.ZodLazy<z.ZodType<GetFileCookies>> =
  /* @__PURE__ */ lazySchema<GetFileCookies>(() =>
    openObject({ session: z.array(z.string()).optional(), theme: z.array(z.string()).optional() }),
  );

export const FileModelSchema: z.ZodLazy<z.ZodType<FileModel>> =
  /* @__PURE__ */ lazySchema<FileModel>(() => openObject({ name: z.string() }));

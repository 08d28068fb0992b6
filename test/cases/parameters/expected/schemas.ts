import * as z from "zod";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { openObject } from "./runtime/zod/open-object.js";
import type {
  CreateReportBody,
  CreateReportPath,
  CreateReportQuery,
  GetReportCookies,
  GetReportFilter,
  GetReportHeaders,
  GetReportPath,
  GetReportQuery,
  GetReportWhere,
} from "./types.js";

export const GetReportFilterSchema: z.ZodLazy<z.ZodType<GetReportFilter>> =
  /* @__PURE__ */ lazySchema<GetReportFilter>(() => openObject({ since: z.string().optional() }));

export const GetReportWhereSchema: z.ZodLazy<z.ZodType<GetReportWhere>> =
  /* @__PURE__ */ lazySchema<GetReportWhere>(() => openObject({ a: z.string().optional() }));

export const GetReportPathSchema: z.ZodLazy<z.ZodType<GetReportPath>> =
  /* @__PURE__ */ lazySchema<GetReportPath>(() =>
    openObject({ year: integer(), month: z.int().min(1).max(12) }),
  );

export const GetReportQuerySchema: z.ZodLazy<z.ZodType<GetReportQuery>> =
  /* @__PURE__ */ lazySchema<GetReportQuery>(() =>
    openObject({
      tags: z.array(z.string()).optional(),
      filter: GetReportFilterSchema.unwrap().optional(),
      where: GetReportWhereSchema.unwrap().optional(),
      raw: z.string().optional(),
    }),
  );

export const GetReportHeadersSchema: z.ZodLazy<z.ZodType<GetReportHeaders>> =
  /* @__PURE__ */ lazySchema<GetReportHeaders>(() => openObject({ "X-Tenant": z.string() }));

export const GetReportCookiesSchema: z.ZodLazy<z.ZodType<GetReportCookies>> =
  /* @__PURE__ */ lazySchema<GetReportCookies>(() =>
    openObject({ session: z.string().optional() }),
  );

export const CreateReportBodySchema: z.ZodLazy<z.ZodType<CreateReportBody>> =
  /* @__PURE__ */ lazySchema<CreateReportBody>(() => openObject({ title: z.string().optional() }));

export const CreateReportPathSchema: z.ZodLazy<z.ZodType<CreateReportPath>> =
  /* @__PURE__ */ lazySchema<CreateReportPath>(() =>
    openObject({ year: integer(), month: z.int().min(1).max(12) }),
  );

export const CreateReportQuerySchema: z.ZodLazy<z.ZodType<CreateReportQuery>> =
  /* @__PURE__ */ lazySchema<CreateReportQuery>(() => openObject({ dryRun: z.boolean() }));

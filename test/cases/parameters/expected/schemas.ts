import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { openObject } from "./runtime/zod/open-object.js";
import * as schemas from "./schemas.js";
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

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const GetReportFilterSchema: z.Validator<GetReportFilter> =
  /* @__PURE__ */ lazy<GetReportFilter>(
    () => openObject({ since: z.string().optional() }),
    () => checks.GetReportFilterSchema,
  );

export const GetReportWhereSchema: z.Validator<GetReportWhere> =
  /* @__PURE__ */ lazy<GetReportWhere>(
    () => openObject({ a: z.string().optional() }),
    () => checks.GetReportWhereSchema,
  );

export const GetReportPathSchema: z.Validator<GetReportPath> = /* @__PURE__ */ lazy<GetReportPath>(
  () => openObject({ year: integer(), month: z.int().min(1).max(12) }),
  () => checks.GetReportPathSchema,
);

export const GetReportQuerySchema: z.Validator<GetReportQuery> =
  /* @__PURE__ */ lazy<GetReportQuery>(
    () =>
      openObject({
        tags: z.array(z.string()).optional(),
        filter: z.unwrap(schemas.GetReportFilterSchema).optional(),
        where: z.unwrap(schemas.GetReportWhereSchema).optional(),
        raw: z.string().optional(),
      }),
    () => checks.GetReportQuerySchema,
  );

export const GetReportHeadersSchema: z.Validator<GetReportHeaders> =
  /* @__PURE__ */ lazy<GetReportHeaders>(
    () => openObject({ "X-Tenant": z.string() }),
    () => checks.GetReportHeadersSchema,
  );

export const GetReportCookiesSchema: z.Validator<GetReportCookies> =
  /* @__PURE__ */ lazy<GetReportCookies>(
    () => openObject({ session: z.string().optional() }),
    () => checks.GetReportCookiesSchema,
  );

export const CreateReportBodySchema: z.Validator<CreateReportBody> =
  /* @__PURE__ */ lazy<CreateReportBody>(
    () => openObject({ title: z.string().optional() }),
    () => checks.CreateReportBodySchema,
  );

export const CreateReportPathSchema: z.Validator<CreateReportPath> =
  /* @__PURE__ */ lazy<CreateReportPath>(
    () => openObject({ year: integer(), month: z.int().min(1).max(12) }),
    () => checks.CreateReportPathSchema,
  );

export const CreateReportQuerySchema: z.Validator<CreateReportQuery> =
  /* @__PURE__ */ lazy<CreateReportQuery>(
    () => openObject({ dryRun: z.boolean() }),
    () => checks.CreateReportQuerySchema,
  );

import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { isDate } from "./runtime/zod/formats/date.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { recordOf } from "./runtime/zod/object-of.js";
import { openObject } from "./runtime/zod/open-object.js";
import * as schemas from "./schemas.js";
import type {
  BusyResponse,
  BusyResponseHeaders,
  Color,
  DeleteReportResponseHeaders,
  Filter,
  GetReportResponse,
  Kind,
  ListReports5xxResponse,
  ListReportsResponse,
  ListReportsResponseHeaders,
} from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const ListReportsResponseSchema: z.Validator<ListReportsResponse> =
  /* @__PURE__ */ lazy<ListReportsResponse>(
    () => z.array(z.string()),
    () => checks.ListReportsResponseSchema,
  );

export const ListReportsResponseHeadersSchema: z.Validator<ListReportsResponseHeaders> =
  /* @__PURE__ */ lazy<ListReportsResponseHeaders>(
    () =>
      openObject({
        "X-Total": integer(),
        "X-Ratio": z.number().max(1).optional(),
        "X-Cached": z.boolean().optional(),
        "X-Kind": z.unwrap(schemas.KindSchema).optional(),
        "X-Days": z.array(integer()).optional(),
        "X-Names": z.array(z.string()).optional(),
        "X-Color": z.unwrap(schemas.ColorSchema).optional(),
        "X-Flags": recordOf(z.boolean()).optional(),
        "X-Filter": z.unwrap(schemas.FilterSchema).optional(),
        "X-Next": integer().nullable().optional(),
        "X-Plain": z.string().optional(),
        "Set-Cookie": z.array(z.string()).optional(),
      }),
    () => checks.ListReportsResponseHeadersSchema,
  );

export const ListReports5xxResponseSchema: z.Validator<ListReports5xxResponse> =
  /* @__PURE__ */ lazy<ListReports5xxResponse>(
    () => openObject({ code: z.string() }),
    () => checks.ListReports5xxResponseSchema,
  );

export const DeleteReportResponseHeadersSchema: z.Validator<DeleteReportResponseHeaders> =
  /* @__PURE__ */ lazy<DeleteReportResponseHeaders>(
    () => openObject({ "Retry-After": integer() }),
    () => checks.DeleteReportResponseHeadersSchema,
  );

export const GetReportResponseSchema: z.Validator<GetReportResponse> =
  /* @__PURE__ */ lazy<GetReportResponse>(
    () => z.string(),
    () => checks.GetReportResponseSchema,
  );

export const BusyResponseSchema: z.Validator<BusyResponse> = /* @__PURE__ */ lazy<BusyResponse>(
  () => openObject({ reason: z.string() }),
  () => checks.BusyResponseSchema,
);

export const BusyResponseHeadersSchema: z.Validator<BusyResponseHeaders> =
  /* @__PURE__ */ lazy<BusyResponseHeaders>(
    () => openObject({ "X-Rate-Limit": integer().min(0) }),
    () => checks.BusyResponseHeadersSchema,
  );

export const KindSchema: z.Validator<Kind> = /* @__PURE__ */ lazy<Kind>(
  () => z.enum(["daily", "weekly"]),
  () => checks.KindSchema,
);

export const ColorSchema: z.Validator<Color> = /* @__PURE__ */ lazy<Color>(
  () => openObject({ R: integer(), name: z.string().optional() }),
  () => checks.ColorSchema,
);

export const FilterSchema: z.Validator<Filter> = /* @__PURE__ */ lazy<Filter>(
  () => openObject({ since: z.stringFormat("date", isDate) }),
  () => checks.FilterSchema,
);

import * as z from "zod";
import { isDate } from "./runtime/zod/formats/date.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { recordOf } from "./runtime/zod/object-of.js";
import { openObject } from "./runtime/zod/open-object.js";
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

export const ListReportsResponseSchema: z.ZodLazy<z.ZodType<ListReportsResponse>> =
  /* @__PURE__ */ lazySchema<ListReportsResponse>(() => z.array(z.string()));

export const ListReportsResponseHeadersSchema: z.ZodLazy<z.ZodType<ListReportsResponseHeaders>> =
  /* @__PURE__ */ lazySchema<ListReportsResponseHeaders>(() =>
    openObject({
      "X-Total": integer(),
      "X-Ratio": z.number().max(1).optional(),
      "X-Cached": z.boolean().optional(),
      "X-Kind": KindSchema.unwrap().optional(),
      "X-Days": z.array(integer()).optional(),
      "X-Names": z.array(z.string()).optional(),
      "X-Color": ColorSchema.unwrap().optional(),
      "X-Flags": recordOf(z.boolean()).optional(),
      "X-Filter": FilterSchema.unwrap().optional(),
      "X-Next": integer().nullable().optional(),
      "X-Plain": z.string().optional(),
      "Set-Cookie": z.array(z.string()).optional(),
    }),
  );

export const ListReports5xxResponseSchema: z.ZodLazy<z.ZodType<ListReports5xxResponse>> =
  /* @__PURE__ */ lazySchema<ListReports5xxResponse>(() => openObject({ code: z.string() }));

export const DeleteReportResponseHeadersSchema: z.ZodLazy<z.ZodType<DeleteReportResponseHeaders>> =
  /* @__PURE__ */ lazySchema<DeleteReportResponseHeaders>(() =>
    openObject({ "Retry-After": integer() }),
  );

export const GetReportResponseSchema: z.ZodLazy<z.ZodType<GetReportResponse>> =
  /* @__PURE__ */ lazySchema<GetReportResponse>(() => z.string());

export const BusyResponseSchema: z.ZodLazy<z.ZodType<BusyResponse>> =
  /* @__PURE__ */ lazySchema<BusyResponse>(() => openObject({ reason: z.string() }));

export const BusyResponseHeadersSchema: z.ZodLazy<z.ZodType<BusyResponseHeaders>> =
  /* @__PURE__ */ lazySchema<BusyResponseHeaders>(() =>
    openObject({ "X-Rate-Limit": integer().min(0) }),
  );

export const KindSchema: z.ZodLazy<z.ZodType<Kind>> = /* @__PURE__ */ lazySchema<Kind>(() =>
  z.enum(["daily", "weekly"]),
);

export const ColorSchema: z.ZodLazy<z.ZodType<Color>> = /* @__PURE__ */ lazySchema<Color>(() =>
  openObject({ R: integer(), name: z.string().optional() }),
);

export const FilterSchema: z.ZodLazy<z.ZodType<Filter>> = /* @__PURE__ */ lazySchema<Filter>(() =>
  openObject({ since: z.stringFormat("date", isDate) }),
);

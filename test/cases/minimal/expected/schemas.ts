import * as z from "zod";
import { isDateTime } from "./runtime/zod/formats/date-time.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { openObject } from "./runtime/zod/open-object.js";
import type { Health } from "./types.js";

export const HealthSchema: z.ZodLazy<z.ZodType<Health>> = /* @__PURE__ */ lazySchema<Health>(() =>
  openObject({
    status: z.enum(["up", "degraded"]),
    since: z.stringFormat("date-time", isDateTime).optional(),
  }),
);

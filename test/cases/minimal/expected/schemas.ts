import * as z from "./runtime/zod/builders.js";
import { isDateTime } from "./runtime/zod/formats/date-time.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { openObject } from "./runtime/zod/open-object.js";
import type { Health } from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown): z.Validator<Output> {
  return lazySchema<Output>(build);
}

export const HealthSchema: z.Validator<Health> = /* @__PURE__ */ lazy<Health>(() =>
  openObject({
    status: z.enum(["up", "degraded"]),
    since: z.stringFormat("date-time", isDateTime).optional(),
  }),
);

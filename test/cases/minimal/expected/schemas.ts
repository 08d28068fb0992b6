import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { isDateTime } from "./runtime/zod/formats/date-time.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { openObject } from "./runtime/zod/open-object.js";
import type { Health } from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const HealthSchema: z.Validator<Health> = /* @__PURE__ */ lazy<Health>(
  () =>
    openObject({
      status: z.enum(["up", "degraded"]),
      since: z.stringFormat("date-time", isDateTime).optional(),
    }),
  () => checks.HealthSchema,
);

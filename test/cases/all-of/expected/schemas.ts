import * as z from "./runtime/zod/builders.js";
import { isDateTime } from "./runtime/zod/formats/date-time.js";
import { intersect } from "./runtime/zod/intersect.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { openObject } from "./runtime/zod/open-object.js";
import * as schemas from "./schemas.js";
import type {
  Bounded,
  Closed,
  Described,
  Extends,
  Impossible,
  Merged,
  Named,
  Only,
  Timed,
} from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown): z.ZodLazy<z.ZodType<Output>> {
  return lazySchema<Output>(build);
}

export const NamedSchema: z.ZodLazy<z.ZodType<Named>> = /* @__PURE__ */ lazy<Named>(() =>
  openObject({ name: z.string().optional() }),
);

export const TimedSchema: z.ZodLazy<z.ZodType<Timed>> = /* @__PURE__ */ lazy<Timed>(() =>
  openObject({ at: z.stringFormat("date-time", isDateTime) }),
);

export const ExtendsSchema: z.ZodLazy<z.ZodType<Extends>> = /* @__PURE__ */ lazy<Extends>(() =>
  intersect(
    z.unwrap(schemas.NamedSchema),
    z.unwrap(schemas.TimedSchema),
    openObject({ own: integer(), name: z.string() }),
  ),
);

export const OnlySchema: z.ZodLazy<z.ZodType<Only>> = /* @__PURE__ */ lazy<Only>(() =>
  z.unwrap(schemas.NamedSchema),
);

export const DescribedSchema: z.ZodLazy<z.ZodType<Described>> = /* @__PURE__ */ lazy<Described>(
  () => openObject({ owner: z.unwrap(schemas.NamedSchema).nullable().optional() }),
);

export const MergedSchema: z.ZodLazy<z.ZodType<Merged>> = /* @__PURE__ */ lazy<Merged>(() =>
  openObject({ a: z.string(), b: integer() }),
);

export const ClosedSchema: z.ZodLazy<z.ZodType<Closed>> = /* @__PURE__ */ lazy<Closed>(() =>
  intersect(
    z.strictObject({ a: z.string().optional() }),
    openObject({ a: z.string().min(1).optional() }),
  ),
);

export const ImpossibleSchema: z.ZodLazy<z.ZodType<Impossible>> = /* @__PURE__ */ lazy<Impossible>(
  () => z.never(),
);

export const BoundedSchema: z.ZodLazy<z.ZodType<Bounded>> = /* @__PURE__ */ lazy<Bounded>(() =>
  intersect(z.string().max(4), z.string().regex(/^a/u), z.string().min(2)),
);

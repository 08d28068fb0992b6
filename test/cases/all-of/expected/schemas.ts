import * as z from "zod";
import { isDateTime } from "./runtime/zod/formats/date-time.js";
import { intersect } from "./runtime/zod/intersect.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { openObject } from "./runtime/zod/open-object.js";
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

export const NamedSchema: z.ZodLazy<z.ZodType<Named>> = /* @__PURE__ */ lazySchema<Named>(() =>
  openObject({ name: z.string().optional() }),
);

export const TimedSchema: z.ZodLazy<z.ZodType<Timed>> = /* @__PURE__ */ lazySchema<Timed>(() =>
  openObject({ at: z.stringFormat("date-time", isDateTime) }),
);

export const ExtendsSchema: z.ZodLazy<z.ZodType<Extends>> = /* @__PURE__ */ lazySchema<Extends>(
  () =>
    intersect(
      NamedSchema.unwrap(),
      TimedSchema.unwrap(),
      openObject({ own: integer(), name: z.string() }),
    ),
);

export const OnlySchema: z.ZodLazy<z.ZodType<Only>> = /* @__PURE__ */ lazySchema<Only>(() =>
  NamedSchema.unwrap(),
);

export const DescribedSchema: z.ZodLazy<z.ZodType<Described>> =
  /* @__PURE__ */ lazySchema<Described>(() =>
    openObject({ owner: NamedSchema.unwrap().nullable().optional() }),
  );

export const MergedSchema: z.ZodLazy<z.ZodType<Merged>> = /* @__PURE__ */ lazySchema<Merged>(() =>
  openObject({ a: z.string(), b: integer() }),
);

export const ClosedSchema: z.ZodLazy<z.ZodType<Closed>> = /* @__PURE__ */ lazySchema<Closed>(() =>
  intersect(
    z.strictObject({ a: z.string().optional() }),
    openObject({ a: z.string().min(1).optional() }),
  ),
);

export const ImpossibleSchema: z.ZodLazy<z.ZodType<Impossible>> =
  /* @__PURE__ */ lazySchema<Impossible>(() => z.never());

export const BoundedSchema: z.ZodLazy<z.ZodType<Bounded>> = /* @__PURE__ */ lazySchema<Bounded>(
  () => intersect(z.string().max(4), z.string().regex(/^a/u), z.string().min(2)),
);

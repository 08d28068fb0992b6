import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
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
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const NamedSchema: z.Validator<Named> = /* @__PURE__ */ lazy<Named>(
  () => openObject({ name: z.string().optional() }),
  () => checks.NamedSchema,
);

export const TimedSchema: z.Validator<Timed> = /* @__PURE__ */ lazy<Timed>(
  () => openObject({ at: z.stringFormat("date-time", isDateTime) }),
  () => checks.TimedSchema,
);

export const ExtendsSchema: z.Validator<Extends> = /* @__PURE__ */ lazy<Extends>(
  () =>
    intersect(
      z.unwrap(schemas.NamedSchema),
      z.unwrap(schemas.TimedSchema),
      openObject({ own: integer(), name: z.string() }),
    ),
  () => checks.ExtendsSchema,
);

export const OnlySchema: z.Validator<Only> = /* @__PURE__ */ lazy<Only>(
  () => z.unwrap(schemas.NamedSchema),
  () => checks.OnlySchema,
);

export const DescribedSchema: z.Validator<Described> = /* @__PURE__ */ lazy<Described>(
  () => openObject({ owner: z.unwrap(schemas.NamedSchema).nullable().optional() }),
  () => checks.DescribedSchema,
);

export const MergedSchema: z.Validator<Merged> = /* @__PURE__ */ lazy<Merged>(
  () => openObject({ a: z.string(), b: integer() }),
  () => checks.MergedSchema,
);

export const ClosedSchema: z.Validator<Closed> = /* @__PURE__ */ lazy<Closed>(
  () =>
    intersect(
      z.strictObject({ a: z.string().optional() }),
      openObject({ a: z.string().min(1).optional() }),
    ),
  () => checks.ClosedSchema,
);

export const ImpossibleSchema: z.Validator<Impossible> = /* @__PURE__ */ lazy<Impossible>(
  () => z.never(),
  () => checks.ImpossibleSchema,
);

export const BoundedSchema: z.Validator<Bounded> = /* @__PURE__ */ lazy<Bounded>(
  () => intersect(z.string().max(4), z.string().regex(/^a/u), z.string().min(2)),
  () => checks.BoundedSchema,
);

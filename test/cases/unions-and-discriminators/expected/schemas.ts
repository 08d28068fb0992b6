import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { intersect } from "./runtime/zod/intersect.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { openObject } from "./runtime/zod/open-object.js";
import { taggedUnion } from "./runtime/zod/tagged-union.js";
import { exclusiveUnion, unionOf } from "./runtime/zod/union-of.js";
import * as schemas from "./schemas.js";
import type {
  Circle,
  ExactlyOne,
  ExactlyOneOption1,
  ExactlyOneOption2,
  Live,
  LiveOrPaused,
  Mixed,
  Paused,
  Shape,
  ShapeOrNothing,
  Square,
  Status,
} from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const CircleSchema: z.Validator<Circle> = /* @__PURE__ */ lazy<Circle>(
  () => openObject({ kind: z.literal("circle"), radius: z.number().gt(0) }),
  () => checks.CircleSchema,
);

export const SquareSchema: z.Validator<Square> = /* @__PURE__ */ lazy<Square>(
  () => openObject({ kind: z.enum(["square", "box"]), side: z.number() }),
  () => checks.SquareSchema,
);

export const ShapeSchema: z.Validator<Shape> = /* @__PURE__ */ lazy<Shape>(
  () => taggedUnion("kind", [z.unwrap(schemas.CircleSchema), z.unwrap(schemas.SquareSchema)]),
  () => checks.ShapeSchema,
);

export const ShapeOrNothingSchema: z.Validator<ShapeOrNothing> =
  /* @__PURE__ */ lazy<ShapeOrNothing>(
    () =>
      taggedUnion("kind", [
        z.unwrap(schemas.CircleSchema),
        z.unwrap(schemas.SquareSchema),
      ]).nullable(),
    () => checks.ShapeOrNothingSchema,
  );

export const ExactlyOneSchema: z.Validator<ExactlyOne> = /* @__PURE__ */ lazy<ExactlyOne>(
  () =>
    exclusiveUnion([
      z.unwrap(schemas.ExactlyOneOption1Schema),
      z.unwrap(schemas.ExactlyOneOption2Schema),
    ]),
  () => checks.ExactlyOneSchema,
);

export const ExactlyOneOption1Schema: z.Validator<ExactlyOneOption1> =
  /* @__PURE__ */ lazy<ExactlyOneOption1>(
    () => openObject({ a: z.string() }),
    () => checks.ExactlyOneOption1Schema,
  );

export const ExactlyOneOption2Schema: z.Validator<ExactlyOneOption2> =
  /* @__PURE__ */ lazy<ExactlyOneOption2>(
    () => openObject({ b: z.string() }),
    () => checks.ExactlyOneOption2Schema,
  );

export const StatusSchema: z.Validator<Status> = /* @__PURE__ */ lazy<Status>(
  () => openObject({ live: z.boolean() }),
  () => checks.StatusSchema,
);

export const LiveSchema: z.Validator<Live> = /* @__PURE__ */ lazy<Live>(
  () => intersect(z.unwrap(schemas.StatusSchema), openObject({ live: z.literal(true).optional() })),
  () => checks.LiveSchema,
);

export const PausedSchema: z.Validator<Paused> = /* @__PURE__ */ lazy<Paused>(
  () =>
    intersect(
      z.unwrap(schemas.StatusSchema),
      openObject({ live: z.literal(false), until: z.string() }),
    ),
  () => checks.PausedSchema,
);

export const LiveOrPausedSchema: z.Validator<LiveOrPaused> = /* @__PURE__ */ lazy<LiveOrPaused>(
  () => taggedUnion("live", [z.unwrap(schemas.LiveSchema), z.unwrap(schemas.PausedSchema)]),
  () => checks.LiveOrPausedSchema,
);

export const MixedSchema: z.Validator<Mixed> = /* @__PURE__ */ lazy<Mixed>(
  () => unionOf([z.literal("auto"), integer().min(1), z.boolean()]),
  () => checks.MixedSchema,
);

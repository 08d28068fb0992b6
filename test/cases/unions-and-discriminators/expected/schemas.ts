import * as z from "zod";
import { intersect } from "./runtime/zod/intersect.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { openObject } from "./runtime/zod/open-object.js";
import { taggedUnion } from "./runtime/zod/tagged-union.js";
import { exclusiveUnion, unionOf } from "./runtime/zod/union-of.js";
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

export const CircleSchema: z.ZodLazy<z.ZodType<Circle>> = /* @__PURE__ */ lazySchema<Circle>(() =>
  openObject({ kind: z.literal("circle"), radius: z.number().gt(0) }),
);

export const SquareSchema: z.ZodLazy<z.ZodType<Square>> = /* @__PURE__ */ lazySchema<Square>(() =>
  openObject({ kind: z.enum(["square", "box"]), side: z.number() }),
);

export const ShapeSchema: z.ZodLazy<z.ZodType<Shape>> = /* @__PURE__ */ lazySchema<Shape>(() =>
  taggedUnion("kind", [CircleSchema.unwrap(), SquareSchema.unwrap()]),
);

export const ShapeOrNothingSchema: z.ZodLazy<z.ZodType<ShapeOrNothing>> =
  /* @__PURE__ */ lazySchema<ShapeOrNothing>(() =>
    taggedUnion("kind", [CircleSchema.unwrap(), SquareSchema.unwrap()]).nullable(),
  );

export const ExactlyOneSchema: z.ZodLazy<z.ZodType<ExactlyOne>> =
  /* @__PURE__ */ lazySchema<ExactlyOne>(() =>
    exclusiveUnion([ExactlyOneOption1Schema.unwrap(), ExactlyOneOption2Schema.unwrap()]),
  );

export const ExactlyOneOption1Schema: z.ZodLazy<z.ZodType<ExactlyOneOption1>> =
  /* @__PURE__ */ lazySchema<ExactlyOneOption1>(() => openObject({ a: z.string() }));

export const ExactlyOneOption2Schema: z.ZodLazy<z.ZodType<ExactlyOneOption2>> =
  /* @__PURE__ */ lazySchema<ExactlyOneOption2>(() => openObject({ b: z.string() }));

export const StatusSchema: z.ZodLazy<z.ZodType<Status>> = /* @__PURE__ */ lazySchema<Status>(() =>
  openObject({ live: z.boolean() }),
);

export const LiveSchema: z.ZodLazy<z.ZodType<Live>> = /* @__PURE__ */ lazySchema<Live>(() =>
  intersect(StatusSchema.unwrap(), openObject({ live: z.literal(true).optional() })),
);

export const PausedSchema: z.ZodLazy<z.ZodType<Paused>> = /* @__PURE__ */ lazySchema<Paused>(() =>
  intersect(StatusSchema.unwrap(), openObject({ live: z.literal(false), until: z.string() })),
);

export const LiveOrPausedSchema: z.ZodLazy<z.ZodType<LiveOrPaused>> =
  /* @__PURE__ */ lazySchema<LiveOrPaused>(() =>
    taggedUnion("live", [LiveSchema.unwrap(), PausedSchema.unwrap()]),
  );

export const MixedSchema: z.ZodLazy<z.ZodType<Mixed>> = /* @__PURE__ */ lazySchema<Mixed>(() =>
  unionOf([z.literal("auto"), integer().min(1), z.boolean()]),
);

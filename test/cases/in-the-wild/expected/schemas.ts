import * as z from "zod";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { recordOf } from "./runtime/zod/object-of.js";
import { openObject } from "./runtime/zod/open-object.js";
import { taggedUnion } from "./runtime/zod/tagged-union.js";
import { unionOf } from "./runtime/zod/union-of.js";
import type {
  ArrayModel,
  DateModel,
  DottedNameWith2Parts,
  ErrorModel,
  ErrorModel2,
  GetPlacesByIdFiltersItem,
  GetPlacesByIdHeaders,
  GetPlacesByIdQuery,
  GetPlacesByIdXFiltersItem,
  Leaf,
  NodeModel,
  Nothing,
  RecordModel,
  ResponseModel,
  Tagged,
  TaggedOption1,
  TaggedOption2,
  Twice,
  Typeless,
  V1,
  V2,
  Versioned,
} from "./types.js";

export const GetPlacesByIdXFiltersItemSchema: z.ZodLazy<z.ZodType<GetPlacesByIdXFiltersItem>> =
  /* @__PURE__ */ lazySchema<GetPlacesByIdXFiltersItem>(() =>
    openObject({ key: z.string().optional() }),
  );

export const GetPlacesByIdFiltersItemSchema: z.ZodLazy<z.ZodType<GetPlacesByIdFiltersItem>> =
  /* @__PURE__ */ lazySchema<GetPlacesByIdFiltersItem>(() =>
    openObject({ key: z.string().optional() }),
  );

export const GetPlacesByIdQuerySchema: z.ZodLazy<z.ZodType<GetPlacesByIdQuery>> =
  /* @__PURE__ */ lazySchema<GetPlacesByIdQuery>(() =>
    openObject({
      id: integer().optional(),
      filters: z.array(GetPlacesByIdFiltersItemSchema.unwrap()).optional(),
    }),
  );

export const GetPlacesByIdHeadersSchema: z.ZodLazy<z.ZodType<GetPlacesByIdHeaders>> =
  /* @__PURE__ */ lazySchema<GetPlacesByIdHeaders>(() =>
    openObject({
      id: z.boolean().optional(),
      "X-Filters": z.array(GetPlacesByIdXFiltersItemSchema.unwrap()).optional(),
    }),
  );

export const ErrorModelSchema: z.ZodLazy<z.ZodType<ErrorModel>> =
  /* @__PURE__ */ lazySchema<ErrorModel>(() => openObject({ code: z.string().optional() }));

export const ErrorModel2Schema: z.ZodLazy<z.ZodType<ErrorModel2>> =
  /* @__PURE__ */ lazySchema<ErrorModel2>(() => openObject({ reason: z.string().optional() }));

export const RecordModelSchema: z.ZodLazy<z.ZodType<RecordModel>> =
  /* @__PURE__ */ lazySchema<RecordModel>(() => recordOf(ArrayModelSchema.unwrap()));

export const ArrayModelSchema: z.ZodLazy<z.ZodType<ArrayModel>> =
  /* @__PURE__ */ lazySchema<ArrayModel>(() => z.array(z.unknown()));

export const DateModelSchema: z.ZodLazy<z.ZodType<DateModel>> =
  /* @__PURE__ */ lazySchema<DateModel>(() =>
    openObject({
      response: ResponseModelSchema.unwrap().optional(),
      flag: z.boolean().optional(),
      sample: z.looseObject({}).optional(),
    }),
  );

export const ResponseModelSchema: z.ZodLazy<z.ZodType<ResponseModel>> =
  /* @__PURE__ */ lazySchema<ResponseModel>(() => ErrorModelSchema.unwrap().nullable());

export const NothingSchema: z.ZodLazy<z.ZodType<Nothing>> = /* @__PURE__ */ lazySchema<Nothing>(
  () => z.unknown(),
);

export const TwiceSchema: z.ZodLazy<z.ZodType<Twice>> = /* @__PURE__ */ lazySchema<Twice>(() =>
  z.enum(["a", "b"]),
);

export const TypelessSchema: z.ZodLazy<z.ZodType<Typeless>> = /* @__PURE__ */ lazySchema<Typeless>(
  () =>
    unionOf([
      z.boolean(),
      z.string(),
      z.array(z.unknown()),
      openObject({
        name: unionOf([
          z.boolean(),
          z.string().min(2),
          z.array(z.unknown()),
          z.looseObject({}),
          z.number(),
        ]).nullable(),
      }),
      z.number(),
    ]).nullable(),
);

export const DottedNameWith2PartsSchema: z.ZodLazy<z.ZodType<DottedNameWith2Parts>> =
  /* @__PURE__ */ lazySchema<DottedNameWith2Parts>(() => z.string());

export const TaggedSchema: z.ZodLazy<z.ZodType<Tagged>> = /* @__PURE__ */ lazySchema<Tagged>(() =>
  taggedUnion("on", [TaggedOption1Schema.unwrap(), TaggedOption2Schema.unwrap()]),
);

export const TaggedOption1Schema: z.ZodLazy<z.ZodType<TaggedOption1>> =
  /* @__PURE__ */ lazySchema<TaggedOption1>(() => openObject({ on: z.literal(true) }));

export const TaggedOption2Schema: z.ZodLazy<z.ZodType<TaggedOption2>> =
  /* @__PURE__ */ lazySchema<TaggedOption2>(() =>
    openObject({ on: z.literal(false), off: z.string() }),
  );

export const VersionedSchema: z.ZodLazy<z.ZodType<Versioned>> =
  /* @__PURE__ */ lazySchema<Versioned>(() =>
    taggedUnion("v", [V1Schema.unwrap(), V2Schema.unwrap()]),
  );

export const V1Schema: z.ZodLazy<z.ZodType<V1>> = /* @__PURE__ */ lazySchema<V1>(() =>
  openObject({ v: z.literal(1) }),
);

export const V2Schema: z.ZodLazy<z.ZodType<V2>> = /* @__PURE__ */ lazySchema<V2>(() =>
  openObject({ v: z.literal(2) }),
);

export const NodeModelSchema: z.ZodLazy<z.ZodType<NodeModel>> =
  /* @__PURE__ */ lazySchema<NodeModel>(() =>
    openObject({
      kids: z.array(NodeModelSchema).optional(),
      named: recordOf(LeafSchema).optional(),
    }),
  );

export const LeafSchema: z.ZodLazy<z.ZodType<Leaf>> = /* @__PURE__ */ lazySchema<Leaf>(() =>
  unionOf([NodeModelSchema, z.string()]),
);

import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { recordOf } from "./runtime/zod/object-of.js";
import { openObject } from "./runtime/zod/open-object.js";
import { taggedUnion } from "./runtime/zod/tagged-union.js";
import { unionOf } from "./runtime/zod/union-of.js";
import * as schemas from "./schemas.js";
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

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const GetPlacesByIdXFiltersItemSchema: z.Validator<GetPlacesByIdXFiltersItem> =
  /* @__PURE__ */ lazy<GetPlacesByIdXFiltersItem>(
    () => openObject({ key: z.string().optional() }),
    () => checks.GetPlacesByIdXFiltersItemSchema,
  );

export const GetPlacesByIdFiltersItemSchema: z.Validator<GetPlacesByIdFiltersItem> =
  /* @__PURE__ */ lazy<GetPlacesByIdFiltersItem>(
    () => openObject({ key: z.string().optional() }),
    () => checks.GetPlacesByIdFiltersItemSchema,
  );

export const GetPlacesByIdQuerySchema: z.Validator<GetPlacesByIdQuery> =
  /* @__PURE__ */ lazy<GetPlacesByIdQuery>(
    () =>
      openObject({
        id: integer().optional(),
        filters: z.array(z.unwrap(schemas.GetPlacesByIdFiltersItemSchema)).optional(),
      }),
    () => checks.GetPlacesByIdQuerySchema,
  );

export const GetPlacesByIdHeadersSchema: z.Validator<GetPlacesByIdHeaders> =
  /* @__PURE__ */ lazy<GetPlacesByIdHeaders>(
    () =>
      openObject({
        id: z.boolean().optional(),
        "X-Filters": z.array(z.unwrap(schemas.GetPlacesByIdXFiltersItemSchema)).optional(),
      }),
    () => checks.GetPlacesByIdHeadersSchema,
  );

export const ErrorModelSchema: z.Validator<ErrorModel> = /* @__PURE__ */ lazy<ErrorModel>(
  () => openObject({ code: z.string().optional() }),
  () => checks.ErrorModelSchema,
);

export const ErrorModel2Schema: z.Validator<ErrorModel2> = /* @__PURE__ */ lazy<ErrorModel2>(
  () => openObject({ reason: z.string().optional() }),
  () => checks.ErrorModel2Schema,
);

export const RecordModelSchema: z.Validator<RecordModel> = /* @__PURE__ */ lazy<RecordModel>(
  () => recordOf(z.unwrap(schemas.ArrayModelSchema)),
  () => checks.RecordModelSchema,
);

export const ArrayModelSchema: z.Validator<ArrayModel> = /* @__PURE__ */ lazy<ArrayModel>(
  () => z.array(z.unknown()),
  () => checks.ArrayModelSchema,
);

export const DateModelSchema: z.Validator<DateModel> = /* @__PURE__ */ lazy<DateModel>(
  () =>
    openObject({
      response: z.unwrap(schemas.ResponseModelSchema).optional(),
      flag: z.boolean().optional(),
      sample: z.looseObject({}).optional(),
    }),
  () => checks.DateModelSchema,
);

export const ResponseModelSchema: z.Validator<ResponseModel> = /* @__PURE__ */ lazy<ResponseModel>(
  () => z.unwrap(schemas.ErrorModelSchema).nullable(),
  () => checks.ResponseModelSchema,
);

export const NothingSchema: z.Validator<Nothing> = /* @__PURE__ */ lazy<Nothing>(
  () => z.unknown(),
  () => checks.NothingSchema,
);

export const TwiceSchema: z.Validator<Twice> = /* @__PURE__ */ lazy<Twice>(
  () => z.enum(["a", "b"]),
  () => checks.TwiceSchema,
);

export const TypelessSchema: z.Validator<Typeless> = /* @__PURE__ */ lazy<Typeless>(
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
  () => checks.TypelessSchema,
);

export const DottedNameWith2PartsSchema: z.Validator<DottedNameWith2Parts> =
  /* @__PURE__ */ lazy<DottedNameWith2Parts>(
    () => z.string(),
    () => checks.DottedNameWith2PartsSchema,
  );

export const TaggedSchema: z.Validator<Tagged> = /* @__PURE__ */ lazy<Tagged>(
  () =>
    taggedUnion("on", [
      z.unwrap(schemas.TaggedOption1Schema),
      z.unwrap(schemas.TaggedOption2Schema),
    ]),
  () => checks.TaggedSchema,
);

export const TaggedOption1Schema: z.Validator<TaggedOption1> = /* @__PURE__ */ lazy<TaggedOption1>(
  () => openObject({ on: z.literal(true) }),
  () => checks.TaggedOption1Schema,
);

export const TaggedOption2Schema: z.Validator<TaggedOption2> = /* @__PURE__ */ lazy<TaggedOption2>(
  () => openObject({ on: z.literal(false), off: z.string() }),
  () => checks.TaggedOption2Schema,
);

export const VersionedSchema: z.Validator<Versioned> = /* @__PURE__ */ lazy<Versioned>(
  () => taggedUnion("v", [z.unwrap(schemas.V1Schema), z.unwrap(schemas.V2Schema)]),
  () => checks.VersionedSchema,
);

export const V1Schema: z.Validator<V1> = /* @__PURE__ */ lazy<V1>(
  () => openObject({ v: z.literal(1) }),
  () => checks.V1Schema,
);

export const V2Schema: z.Validator<V2> = /* @__PURE__ */ lazy<V2>(
  () => openObject({ v: z.literal(2) }),
  () => checks.V2Schema,
);

export const NodeModelSchema: z.Validator<NodeModel> = /* @__PURE__ */ lazy<NodeModel>(
  () =>
    openObject({
      kids: z.array(z.deferred(schemas.NodeModelSchema)).optional(),
      named: recordOf(z.deferred(schemas.LeafSchema)).optional(),
    }),
  () => checks.NodeModelSchema,
);

export const LeafSchema: z.Validator<Leaf> = /* @__PURE__ */ lazy<Leaf>(
  () => unionOf([z.deferred(schemas.NodeModelSchema), z.string()]),
  () => checks.LeafSchema,
);

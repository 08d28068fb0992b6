import * as z from "zod";
import { intersect } from "./runtime/zod/intersect.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { recordOf } from "./runtime/zod/object-of.js";
import { openObject } from "./runtime/zod/open-object.js";
import { unionOf } from "./runtime/zod/union-of.js";
import type { Entry, Expression, Folder, Json, Sum, Tree } from "./types.js";

export const TreeSchema: z.ZodLazy<z.ZodType<Tree>> = /* @__PURE__ */ lazySchema<Tree>(() =>
  openObject({
    value: z.string(),
    children: z.array(TreeSchema).optional(),
    byName: recordOf(TreeSchema).optional(),
    parent: TreeSchema.nullable().optional(),
  }),
);

export const ExpressionSchema: z.ZodLazy<z.ZodType<Expression>> =
  /* @__PURE__ */ lazySchema<Expression>(() => unionOf([SumSchema, z.number()]));

export const SumSchema: z.ZodLazy<z.ZodType<Sum>> = /* @__PURE__ */ lazySchema<Sum>(() =>
  openObject({ terms: z.array(ExpressionSchema) }),
);

export const FolderSchema: z.ZodLazy<z.ZodType<Folder>> = /* @__PURE__ */ lazySchema<Folder>(() =>
  intersect(EntrySchema, openObject({ entries: z.array(EntrySchema).optional() })),
);

export const EntrySchema: z.ZodLazy<z.ZodType<Entry>> = /* @__PURE__ */ lazySchema<Entry>(() =>
  openObject({ name: z.string(), within: FolderSchema.optional() }),
);

export const JsonSchema: z.ZodLazy<z.ZodType<Json>> = /* @__PURE__ */ lazySchema<Json>(() =>
  unionOf([
    z.boolean(),
    z.string(),
    z.number(),
    z.array(JsonSchema),
    recordOf(JsonSchema),
  ]).nullable(),
);

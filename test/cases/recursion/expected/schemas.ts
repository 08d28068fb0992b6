import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { intersect } from "./runtime/zod/intersect.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { recordOf } from "./runtime/zod/object-of.js";
import { openObject } from "./runtime/zod/open-object.js";
import { unionOf } from "./runtime/zod/union-of.js";
import * as schemas from "./schemas.js";
import type { Entry, Expression, Folder, Json, Sum, Tree } from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const TreeSchema: z.Validator<Tree> = /* @__PURE__ */ lazy<Tree>(
  () =>
    openObject({
      value: z.string(),
      children: z.array(z.deferred(schemas.TreeSchema)).optional(),
      byName: recordOf(z.deferred(schemas.TreeSchema)).optional(),
      parent: z.deferred(schemas.TreeSchema).nullable().optional(),
    }),
  () => checks.TreeSchema,
);

export const ExpressionSchema: z.Validator<Expression> = /* @__PURE__ */ lazy<Expression>(
  () => unionOf([z.deferred(schemas.SumSchema), z.number()]),
  () => checks.ExpressionSchema,
);

export const SumSchema: z.Validator<Sum> = /* @__PURE__ */ lazy<Sum>(
  () => openObject({ terms: z.array(z.deferred(schemas.ExpressionSchema)) }),
  () => checks.SumSchema,
);

export const FolderSchema: z.Validator<Folder> = /* @__PURE__ */ lazy<Folder>(
  () =>
    intersect(
      z.deferred(schemas.EntrySchema),
      openObject({ entries: z.array(z.deferred(schemas.EntrySchema)).optional() }),
    ),
  () => checks.FolderSchema,
);

export const EntrySchema: z.Validator<Entry> = /* @__PURE__ */ lazy<Entry>(
  () => openObject({ name: z.string(), within: z.deferred(schemas.FolderSchema).optional() }),
  () => checks.EntrySchema,
);

export const JsonSchema: z.Validator<Json> = /* @__PURE__ */ lazy<Json>(
  () =>
    unionOf([
      z.boolean(),
      z.string(),
      z.number(),
      z.array(z.deferred(schemas.JsonSchema)),
      recordOf(z.deferred(schemas.JsonSchema)),
    ]).nullable(),
  () => checks.JsonSchema,
);

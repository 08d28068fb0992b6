import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { int64 } from "./runtime/zod/numbers/int64.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { objectOf, open } from "./runtime/zod/object-of.js";
import { openObject } from "./runtime/zod/open-object.js";
import * as schemas from "./schemas.js";
import type { Class, ConstructorOperationQuery, FileModel, PromiseModel, Then } from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const ConstructorOperationQuerySchema: z.Validator<ConstructorOperationQuery> =
  /* @__PURE__ */ lazy<ConstructorOperationQuery>(
    () =>
      objectOf(
        { 'fil\'ter["x"]': z.string().optional(), ["__proto__"]: z.string().optional() },
        open,
      ),
    () => checks.ConstructorOperationQuerySchema,
  );

export const ClassSchema: z.Validator<Class> = /* @__PURE__ */ lazy<Class>(
  () =>
    objectOf(
      {
        "": z.string(),
        ["__proto__"]: z.string(),
        constructor: integer().optional(),
        'quoted "name"': z.enum(["*/", "a\\b", "line\nbreak", "\u2028", "${x}", "`"]),
        "1st": z.boolean().optional(),
        "with-dash": z.literal("<\/script>").optional(),
        größe: z
          .string()
          .regex(/^[\/*]+$/u)
          .optional(),
        $ref: z.string().optional(),
      },
      open,
    ),
  () => checks.ClassSchema,
);

export const ThenSchema: z.Validator<Then> = /* @__PURE__ */ lazy<Then>(
  () => z.string(),
  () => checks.ThenSchema,
);

export const PromiseModelSchema: z.Validator<PromiseModel> = /* @__PURE__ */ lazy<PromiseModel>(
  () => openObject({ File: z.unwrap(schemas.FileModelSchema).optional() }),
  () => checks.PromiseModelSchema,
);

export const FileModelSchema: z.Validator<FileModel> = /* @__PURE__ */ lazy<FileModel>(
  () => openObject({ size: int64().lt(9223372036854775807).optional() }),
  () => checks.FileModelSchema,
);

import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { openObject } from "./runtime/zod/open-object.js";
import * as schemas from "./schemas.js";
import type {
  Code,
  ListPetsHeaders,
  ListPetsQuery,
  ListPetsResponse,
  Owner,
  OwnerId,
  Pet,
  Problem,
  Tag,
} from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const ProblemSchema: z.Validator<Problem> = /* @__PURE__ */ lazy<Problem>(
  () => openObject({ message: z.string(), code: z.unwrap(schemas.CodeSchema).optional() }),
  () => checks.ProblemSchema,
);

export const ListPetsResponseSchema: z.Validator<ListPetsResponse> =
  /* @__PURE__ */ lazy<ListPetsResponse>(
    () => z.array(z.unwrap(schemas.PetSchema)),
    () => checks.ListPetsResponseSchema,
  );

export const ListPetsQuerySchema: z.Validator<ListPetsQuery> = /* @__PURE__ */ lazy<ListPetsQuery>(
  () => openObject({ limit: integer().max(100).optional() }),
  () => checks.ListPetsQuerySchema,
);

export const ListPetsHeadersSchema: z.Validator<ListPetsHeaders> =
  /* @__PURE__ */ lazy<ListPetsHeaders>(
    () => openObject({ "X-Tenant": z.unwrap(schemas.OwnerIdSchema).optional() }),
    () => checks.ListPetsHeadersSchema,
  );

export const CodeSchema: z.Validator<Code> = /* @__PURE__ */ lazy<Code>(
  () => z.string().regex(/^[A-Z]{3}$/u),
  () => checks.CodeSchema,
);

export const PetSchema: z.Validator<Pet> = /* @__PURE__ */ lazy<Pet>(
  () =>
    openObject({
      name: z.string(),
      tag: z.unwrap(schemas.TagSchema).optional(),
      mother: z.deferred(schemas.PetSchema).optional(),
      owner: z.unwrap(schemas.OwnerSchema),
    }),
  () => checks.PetSchema,
);

export const OwnerSchema: z.Validator<Owner> = /* @__PURE__ */ lazy<Owner>(
  () => openObject({ id: z.string() }),
  () => checks.OwnerSchema,
);

export const OwnerIdSchema: z.Validator<OwnerId> = /* @__PURE__ */ lazy<OwnerId>(
  () => z.string(),
  () => checks.OwnerIdSchema,
);

export const TagSchema: z.Validator<Tag> = /* @__PURE__ */ lazy<Tag>(
  () => z.enum(["cat", "dog"]),
  () => checks.TagSchema,
);

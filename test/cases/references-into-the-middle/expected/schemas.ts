import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { intersect } from "./runtime/zod/intersect.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { openObject } from "./runtime/zod/open-object.js";
import * as schemas from "./schemas.js";
import type {
  Both,
  Both2,
  Limit,
  ListPetsQuery,
  Pet,
  PetAge,
  PetTagsItem,
  PetsResponse,
  Shelf,
} from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const ListPetsQuerySchema: z.Validator<ListPetsQuery> = /* @__PURE__ */ lazy<ListPetsQuery>(
  () => openObject({ limit: z.unwrap(schemas.PetAgeSchema).optional() }),
  () => checks.ListPetsQuerySchema,
);

export const LimitSchema: z.Validator<Limit> = /* @__PURE__ */ lazy<Limit>(
  () => z.unwrap(schemas.PetAgeSchema),
  () => checks.LimitSchema,
);

export const PetsResponseSchema: z.Validator<PetsResponse> = /* @__PURE__ */ lazy<PetsResponse>(
  () => z.array(z.unwrap(schemas.PetSchema)),
  () => checks.PetsResponseSchema,
);

export const PetSchema: z.Validator<Pet> = /* @__PURE__ */ lazy<Pet>(
  () =>
    openObject({
      age: integer().min(0).optional(),
      tags: z.array(z.unwrap(schemas.PetTagsItemSchema)).optional(),
    }),
  () => checks.PetSchema,
);

export const PetAgeSchema: z.Validator<PetAge> = /* @__PURE__ */ lazy<PetAge>(
  () => integer().min(0),
  () => checks.PetAgeSchema,
);

export const PetTagsItemSchema: z.Validator<PetTagsItem> = /* @__PURE__ */ lazy<PetTagsItem>(
  () => openObject({ label: z.string().optional() }),
  () => checks.PetTagsItemSchema,
);

export const ShelfSchema: z.Validator<Shelf> = /* @__PURE__ */ lazy<Shelf>(
  () =>
    openObject({
      age: z.unwrap(schemas.PetAgeSchema).optional(),
      tag: z.unwrap(schemas.PetTagsItemSchema).optional(),
      second: z.unwrap(schemas.Both2Schema).optional(),
      query: z.unwrap(schemas.LimitSchema).optional(),
      body: z.unwrap(schemas.PetsResponseSchema).optional(),
    }),
  () => checks.ShelfSchema,
);

export const BothSchema: z.Validator<Both> = /* @__PURE__ */ lazy<Both>(
  () => intersect(z.unwrap(schemas.PetSchema), openObject({ owner: z.string() })),
  () => checks.BothSchema,
);

export const Both2Schema: z.Validator<Both2> = /* @__PURE__ */ lazy<Both2>(
  () => openObject({ owner: z.string() }),
  () => checks.Both2Schema,
);

import * as z from "zod";
import { intersect } from "./runtime/zod/intersect.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { openObject } from "./runtime/zod/open-object.js";
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

export const ListPetsQuerySchema: z.ZodLazy<z.ZodType<ListPetsQuery>> =
  /* @__PURE__ */ lazySchema<ListPetsQuery>(() =>
    openObject({ limit: PetAgeSchema.unwrap().optional() }),
  );

export const LimitSchema: z.ZodLazy<z.ZodType<Limit>> = /* @__PURE__ */ lazySchema<Limit>(() =>
  PetAgeSchema.unwrap(),
);

export const PetsResponseSchema: z.ZodLazy<z.ZodType<PetsResponse>> =
  /* @__PURE__ */ lazySchema<PetsResponse>(() => z.array(PetSchema.unwrap()));

export const PetSchema: z.ZodLazy<z.ZodType<Pet>> = /* @__PURE__ */ lazySchema<Pet>(() =>
  openObject({
    age: integer().min(0).optional(),
    tags: z.array(PetTagsItemSchema.unwrap()).optional(),
  }),
);

export const PetAgeSchema: z.ZodLazy<z.ZodType<PetAge>> = /* @__PURE__ */ lazySchema<PetAge>(() =>
  integer().min(0),
);

export const PetTagsItemSchema: z.ZodLazy<z.ZodType<PetTagsItem>> =
  /* @__PURE__ */ lazySchema<PetTagsItem>(() => openObject({ label: z.string().optional() }));

export const ShelfSchema: z.ZodLazy<z.ZodType<Shelf>> = /* @__PURE__ */ lazySchema<Shelf>(() =>
  openObject({
    age: PetAgeSchema.unwrap().optional(),
    tag: PetTagsItemSchema.unwrap().optional(),
    second: Both2Schema.unwrap().optional(),
    query: LimitSchema.unwrap().optional(),
    body: PetsResponseSchema.unwrap().optional(),
  }),
);

export const BothSchema: z.ZodLazy<z.ZodType<Both>> = /* @__PURE__ */ lazySchema<Both>(() =>
  intersect(PetSchema.unwrap(), openObject({ owner: z.string() })),
);

export const Both2Schema: z.ZodLazy<z.ZodType<Both2>> = /* @__PURE__ */ lazySchema<Both2>(() =>
  openObject({ owner: z.string() }),
);

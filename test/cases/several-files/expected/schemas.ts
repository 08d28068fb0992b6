import * as z from "zod";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { openObject } from "./runtime/zod/open-object.js";
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

export const ProblemSchema: z.ZodLazy<z.ZodType<Problem>> = /* @__PURE__ */ lazySchema<Problem>(
  () => openObject({ message: z.string(), code: CodeSchema.unwrap().optional() }),
);

export const ListPetsResponseSchema: z.ZodLazy<z.ZodType<ListPetsResponse>> =
  /* @__PURE__ */ lazySchema<ListPetsResponse>(() => z.array(PetSchema.unwrap()));

export const ListPetsQuerySchema: z.ZodLazy<z.ZodType<ListPetsQuery>> =
  /* @__PURE__ */ lazySchema<ListPetsQuery>(() =>
    openObject({ limit: integer().max(100).optional() }),
  );

export const ListPetsHeadersSchema: z.ZodLazy<z.ZodType<ListPetsHeaders>> =
  /* @__PURE__ */ lazySchema<ListPetsHeaders>(() =>
    openObject({ "X-Tenant": OwnerIdSchema.unwrap().optional() }),
  );

export const CodeSchema: z.ZodLazy<z.ZodType<Code>> = /* @__PURE__ */ lazySchema<Code>(() =>
  z.string().regex(/^[A-Z]{3}$/u),
);

export const PetSchema: z.ZodLazy<z.ZodType<Pet>> = /* @__PURE__ */ lazySchema<Pet>(() =>
  openObject({
    name: z.string(),
    tag: TagSchema.unwrap().optional(),
    mother: PetSchema.optional(),
    owner: OwnerSchema.unwrap(),
  }),
);

export const OwnerSchema: z.ZodLazy<z.ZodType<Owner>> = /* @__PURE__ */ lazySchema<Owner>(() =>
  openObject({ id: z.string() }),
);

export const OwnerIdSchema: z.ZodLazy<z.ZodType<OwnerId>> = /* @__PURE__ */ lazySchema<OwnerId>(
  () => z.string(),
);

export const TagSchema: z.ZodLazy<z.ZodType<Tag>> = /* @__PURE__ */ lazySchema<Tag>(() =>
  z.enum(["cat", "dog"]),
);

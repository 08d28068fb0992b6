import * as z from "zod";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { openObject } from "./runtime/zod/open-object.js";
import type { OnPetGoneBody, Pet } from "./types.js";

export const OnPetGoneBodySchema: z.ZodLazy<z.ZodType<OnPetGoneBody>> =
  /* @__PURE__ */ lazySchema<OnPetGoneBody>(() => openObject({ id: integer() }));

export const PetSchema: z.ZodLazy<z.ZodType<Pet>> = /* @__PURE__ */ lazySchema<Pet>(() =>
  openObject({ name: z.string() }),
);

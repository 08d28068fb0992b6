import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { integer } from "./runtime/zod/numbers/integer.js";
import { openObject } from "./runtime/zod/open-object.js";
import type { OnPetGoneBody, Pet } from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const OnPetGoneBodySchema: z.Validator<OnPetGoneBody> = /* @__PURE__ */ lazy<OnPetGoneBody>(
  () => openObject({ id: integer() }),
  () => checks.OnPetGoneBodySchema,
);

export const PetSchema: z.Validator<Pet> = /* @__PURE__ */ lazy<Pet>(
  () => openObject({ name: z.string() }),
  () => checks.PetSchema,
);

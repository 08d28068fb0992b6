import type * as z from "zod";

/** The schema that a lazy one is built as; `zod/mini` has no method for it. */
export function unwrap<Schema extends z.core.$ZodType>(lazy: z.core.$ZodLazy<Schema>): Schema {
  return lazy._zod.innerType;
}

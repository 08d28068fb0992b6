import * as z from "zod";

/** An object without any key; zod infers an index signature for it, which no other object type could extend. */
export function emptyObject(): z.ZodType<Record<never, never>> {
  return z.strictObject({});
}

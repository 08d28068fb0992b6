import * as z from "zod";

/** Any object; zod infers an index signature for one without keys, which not every object type could extend. */
export function anyObject(): z.ZodType<Record<never, never>> {
  return z.looseObject({});
}

/** An object without any key. */
export function emptyObject(): z.ZodType<Record<never, never>> {
  return z.strictObject({});
}

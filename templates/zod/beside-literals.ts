import type * as z from "zod";

/**
 * A string of a union that has string literals too. TypeScript reads `"a" | string` as `string`; `string & {}` takes
 * the same values and leaves the literals for editors to offer.
 */
export function besideLiterals(schema: z.ZodType<string>): z.ZodType<string & {}> {
  return schema;
}

import type { Schema } from "./builders.js";

/**
 * A string of a union that has string literals too. TypeScript reads `"a" | string` as `string`; `string & {}` takes
 * the same values and leaves the literals for editors to offer.
 */
export function besideLiterals(schema: Schema): Schema {
  return schema;
}

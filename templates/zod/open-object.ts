import { looseObject, type Schema } from "./builders.js";
import type * as z from "zod";

/**
 * An object that keeps keys which it does not declare, without an index signature in its type: what JSON Schema means
 * by `properties` alone.
 */
export function openObject(shape: z.core.$ZodShape): Schema {
  return looseObject(shape);
}

import * as z from "zod";

/**
 * An object that keeps keys which it does not declare, without an index signature in its type: what JSON Schema means
 * by `properties` alone.
 */
export function openObject<Shape extends z.core.$ZodShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strip> {
  return z.looseObject(shape);
}

import type * as z from "zod";
import { intersectWith, type intersect } from "./intersect.js";
import { mergeOutputs } from "./merge-outputs.js";

/** An instance of every member, like `intersect`; the output has what any of them filled in. */
export const intersectFilled: typeof intersect = fold as typeof intersect;

// The types of `intersect` hold here too.
function fold(...members: readonly [z.ZodType, ...z.ZodType[]]): z.ZodType {
  return intersectWith(members, mergeOutputs);
}

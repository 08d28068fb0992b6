import type { Schema } from "./builders.js";
import { intersectWith, type Members } from "./intersect.js";
import { mergeOutputs } from "./merge-outputs.js";

/** An instance of every member, like `intersect`; the output has what any of them filled in. */
export function intersectFilled(...members: Members): Schema {
  return intersectWith(members, mergeOutputs);
}

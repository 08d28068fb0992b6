import { boundLength } from "./bound-length.js";
import { refuseType, type Check, type Reading } from "./check.js";
import { isString } from "./leaf-checks.js";

/** An array whose items are alike, with the limits of its length; a hole is asked about as undefined. */
export function arrayCheck(
  { of }: Reading,
  plan: unknown,
  least: number | null = null,
  most: number | null = null,
): Check {
  const check = of(plan);
  return (value, left, walk) => {
    if (!Array.isArray(value)) return refuseType("array", value, left, walk);
    if (left === 0) return false;
    const items: readonly unknown[] = value;
    // Of an array that is too long, nothing else is looked at.
    if (most !== null && items.length > most)
      return boundLength(items, "array", least, most, left, walk);
    let holds = true;
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      if (check === isString && typeof item === "string") continue;
      if (walk.issues !== undefined) walk.keys[left] = index;
      if (check(item, left - 1, walk)) continue;
      if (walk.issues === undefined) return false;
      holds = false;
    }
    return boundLength(items, "array", least, most, left, walk) && holds;
  };
}

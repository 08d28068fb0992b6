import { boundLength } from "./bound-length.js";
import { unlessNothing } from "./leaf-checks.js";
import { refuseType, type Check, type Reading } from "./check.js";

/** An array whose first items have schemas of their own; without `rest` nothing stands behind them. */
export function prefixItemsCheck(
  { of }: Reading,
  plans: readonly unknown[],
  rest: unknown,
  least: number | null,
  most: number | null,
): Check {
  const positions = plans.map(of);
  const others = unlessNothing(of(rest));
  const end = others === undefined ? Math.min(most ?? Infinity, plans.length) : most;
  return (value, left, walk) => {
    if (!Array.isArray(value)) return refuseType("array", value, left, walk);
    if (left === 0) return false;
    const items: readonly unknown[] = value;
    let holds = boundLength(items, "array", least, end, left, walk);
    for (const [index, item] of items.entries()) {
      if (!holds && walk.issues === undefined) return false;
      walk.keys[left] = index;
      const check = positions[index] ?? others;
      // What stands behind a closed prefix was told by its length.
      holds = (check === undefined || check(item, left - 1, walk)) && holds;
    }
    return holds;
  };
}

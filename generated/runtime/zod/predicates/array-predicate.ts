import { testOf, type Check } from "./checks.js";
import { isString } from "./leaf-predicates.js";
import type { Predicate } from "./predicate.js";

/** Whether every item is accepted; a hole is asked about as undefined, as zod does. */
export function arrayPredicate(accepts: Predicate, checks: readonly Check[]): Predicate {
  const tests = checks.map(testOf);
  return (value, left, walk) => {
    if (!Array.isArray(value) || left === 0) return false;
    const items: readonly unknown[] = value;
    for (const item of items) {
      if (accepts === isString && typeof item === "string") continue;
      if (!accepts(item, left - 1, walk)) return false;
    }
    return tests.every((test) => test(value as never));
  };
}

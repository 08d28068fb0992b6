import { isObject } from "./is-object.js";

/** So deep may arrays and objects nest; validation recurses and must end long before the stack does. */
export const maxDepth = 500;

/**
 * Whether a value nests at most `left` levels of arrays and objects. The first path that is longer ends the search, which
 * no reference cycle can prolong.
 */
export function fitsDepth(value: unknown, left: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (left === 0) return false;
  if (isObject(value)) return membersFit(value, left - 1);
  return !Array.isArray(value) || value.every((item) => fitsDepth(item, left - 1));
}

function membersFit(instance: Readonly<Record<string, unknown>>, left: number): boolean {
  for (const key in instance) {
    const member = instance[key];
    if (typeof member === "object" && member !== null && !fitsDepth(member, left)) return false;
  }
  return true;
}

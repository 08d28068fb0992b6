import { isObject } from "./is-object.js";

/** What two schemas made of one value, as one: each may have filled in defaults that the other does not know. */
export function mergeOutputs(left: unknown, right: unknown): unknown {
  if (left === right) return left;
  if (Array.isArray(left) && Array.isArray(right)) {
    const items: readonly unknown[] = right;
    return left.map((item: unknown, index) => mergeOutputs(item, items[index]));
  }
  if (!isObject(left) || !isObject(right)) return left;
  const own = Object.entries(left).map(([key, value]) => [
    key,
    value === undefined || Object.hasOwn(right, key) ? mergeMember(value, right[key]) : value,
  ]);
  const filled = Object.entries(right).filter(([key]) => !Object.hasOwn(left, key));
  return Object.fromEntries([...own, ...filled]);
}

/** A member that holds undefined is absent. */
function mergeMember(left: unknown, right: unknown): unknown {
  return left === undefined ? right : mergeOutputs(left, right);
}

import { isObject } from "./is-object.js";

/**
 * Whether two JSON values are equal (JSON Schema 2020-12 core, section 4.2.2): objects regardless of the order of their
 * keys. Iterative, so that a deep value cannot exhaust the stack.
 */
export function sameJson(left: unknown, right: unknown): boolean {
  const pairs: [unknown, unknown][] = [[left, right]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [one, other] = pair;
    if (one === other) continue;
    if (!pushMembers(one, other, pairs)) return false;
  }
  return true;
}

/** Leaves the members of two containers to be compared; false when the containers themselves differ. */
function pushMembers(one: unknown, other: unknown, pairs: [unknown, unknown][]): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return false;
    for (let index = 0; index < one.length; index += 1) pairs.push([one[index], other[index]]);
    return true;
  }
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  for (const key of keys) {
    if (!Object.hasOwn(other, key)) return false;
    pairs.push([one[key], other[key]]);
  }
  return true;
}

import { isObject } from "../is-object.js";
import { fitsDepth } from "../max-depth.js";
import { refuseType, tell, type Check, type Reading } from "./check.js";
import { isScalar } from "./leaf-checks.js";

/** A member of a tagged union, behind the constants that its tag may have. */
type Member = readonly [values: readonly unknown[], plan: unknown];

/**
 * An instance of the member whose constant the property `tag` holds: only that member is asked, and its issues stand at
 * their own places.
 */
export function taggedUnionCheck(
  { of, tolerates }: Reading,
  tag: string,
  ...members: readonly Member[]
): Check {
  const byTag = new Map<unknown, Check>();
  for (const [values, plan] of members) {
    const check = of(plan);
    for (const value of values) byTag.set(value, check);
  }
  return (value, left, walk) => {
    if (!isObject(value)) return refuseType("object", value, left, walk);
    const constant = Object.hasOwn(value, tag) ? value[tag] : undefined;
    const check = byTag.get(constant);
    if (check !== undefined) return check(value, left, walk);
    if (walk.issues === undefined)
      return tolerates && constant !== undefined && isScalar(constant) && fitsDepth(value, left);
    const known = [...byTag.keys()].map((key) => JSON.stringify(key)).join(" | ");
    const message = `Invalid input: expected ${known}`;
    const about = { code: "invalid_union", errors: [], discriminator: tag, path: [tag] };
    return tell(walk, left, { ...about, message });
  };
}

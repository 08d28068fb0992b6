import { issuesOf, tell, type Check, type Reading } from "./check.js";
import { acceptsAny, tellNone } from "./union-check.js";

/** An instance of exactly one member. */
export function exclusiveUnionCheck(
  { of, strictly, tolerates }: Reading,
  ...plans: readonly unknown[]
): Check {
  const [any, exactly] = [plans.map(of), plans.map(strictly)];
  return (value, left, walk) => {
    if (walk.issues === undefined) {
      const { length } = exactly.filter((check) => check(value, left, walk));
      return length === 1 || (tolerates && length === 0 && acceptsAny(any, value, left, walk));
    }
    const failures = exactly.map((check) => issuesOf(check, value, left, walk));
    const { length } = failures.filter((issues) => issues.length === 0);
    if (length < 2) return tellNone(failures, left, walk);
    const message = `Invalid input: matches ${String(length)} alternatives instead of one`;
    return tell(walk, left, { code: "invalid_union", errors: [], message });
  };
}

import {
  hasWrongType,
  issuesOf,
  tell,
  tellAll,
  type Check,
  type Issue,
  type Reading,
  type Walk,
} from "./check.js";

/** An instance of at least one member. */
export function unionCheck({ of }: Reading, ...plans: readonly unknown[]): Check {
  const checks = plans.map(of);
  return (value, left, walk) =>
    walk.issues === undefined
      ? acceptsAny(checks, value, left, walk)
      : tellNone(failuresOf(checks, value, left, walk), left, walk);
}

export function acceptsAny(
  checks: readonly Check[],
  value: unknown,
  left: number,
  walk: Walk,
): boolean {
  for (const check of checks) if (check(value, left, walk)) return true;
  return false;
}

/** What each member has against a value, up to the first that has nothing. */
function failuresOf(checks: readonly Check[], value: unknown, left: number, walk: Walk) {
  const failures: (readonly Issue[])[] = [];
  for (const check of checks) {
    const issues = issuesOf(check, value, left, walk);
    failures.push(issues);
    if (issues.length === 0) break;
  }
  return failures;
}

/**
 * Whether a member has nothing against a value. Where only one is about the value's instance type, its issues stand at
 * their own places; otherwise they are nested in one `invalid_union`.
 */
export function tellNone(
  failures: readonly (readonly Issue[])[],
  left: number,
  walk: Walk,
): boolean {
  if (failures.some(({ length }) => length === 0)) return true;
  const [failure, ...others] = failures.filter((issues) => !hasWrongType(issues));
  if (failure !== undefined && others.length === 0) return tellAll(walk, left, failure);
  return tell(walk, left, { code: "invalid_union", errors: failures, message: "Invalid input" });
}

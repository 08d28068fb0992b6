import { hasWrongType, issuesOf, tellAll, type Check, type Issue, type Reading } from "./check.js";

/** An instance of every member. Where one is about another instance type, the others are not asked. */
export function intersectionCheck({ of }: Reading, ...plans: readonly unknown[]): Check {
  const checks = plans.map(of);
  return (value, left, walk) => {
    if (walk.issues === undefined) return checks.every((check) => check(value, left, walk));
    const issues: Issue[] = [];
    for (const check of checks) {
      const known = new Set(issues.map(describe));
      const more = issuesOf(check, value, left, walk);
      issues.push(...more.filter((issue) => !known.has(describe(issue))));
      if (hasWrongType(issues)) break;
    }
    return tellAll(walk, left, issues);
  };
}

/** Members that say the same about a place say it once. */
function describe({ code, path, message }: Issue): string {
  return JSON.stringify([code, path.map(String), code === "custom" ? message : ""]);
}

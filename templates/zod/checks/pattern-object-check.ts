import { isObject } from "../is-object.js";
import type { Check, Reading } from "./check.js";
import { anything, unlessNothing } from "./leaf-checks.js";
import { objectCheck, tellUnrecognized, type Shape } from "./object-check.js";

/** What the keys hold that match a pattern, declared or not: the number of the expression, and a plan. */
type Rule = readonly [pattern: number, plan: unknown];

/** An object whose every key has a schema: its own, those of the patterns that it matches, else that of the others. */
export function patternObjectCheck(
  reading: Reading,
  shape: Shape,
  others: unknown,
  ...rules: readonly Rule[]
): Check {
  const declared = objectCheck(reading, shape, anything);
  const keys = new Set(Object.keys(shape).map((key) => key.replace(/^[?!]/, "")));
  const undeclared = reading.tolerates ? anything : undefined;
  const rest = (others === null ? undefined : unlessNothing(reading.of(others))) ?? undeclared;
  const patterns = rules.map(([pattern, plan]) => ({
    // The generator refers to an expression by this number.
    expression: reading.parts[pattern] as RegExp,
    check: reading.of(plan),
  }));
  return (value, left, walk) => {
    let holds = declared(value, left, walk);
    if (!isObject(value) || (!holds && walk.issues === undefined)) return false;
    const unrecognized: string[] = [];
    for (const key of Object.keys(value)) {
      const checks = patterns.filter(({ expression }) => expression.test(key));
      walk.keys[left] = key;
      for (const { check } of checks) holds = check(value[key], left - 1, walk) && holds;
      if (checks.length > 0 || keys.has(key)) continue;
      if (rest === undefined) unrecognized.push(key);
      else holds = rest(value[key], left - 1, walk) && holds;
    }
    if (unrecognized.length === 0) return holds;
    return walk.issues !== undefined && tellUnrecognized(unrecognized, left, walk);
  };
}

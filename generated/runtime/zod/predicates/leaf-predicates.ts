import type * as z from "zod";
import { fitsDepth } from "../max-depth.js";
import { checkInteger } from "../numbers/integer.js";
import { testOf, type Check, type Test } from "./checks.js";
import type { Predicate, Reading } from "./predicate.js";

export const anything: Predicate = (value, left) => fitsDepth(value, left);
export const nothing: Predicate = () => false;
export const isNull: Predicate = (value) => value === null;
export const isBoolean: Predicate = (value) => typeof value === "boolean";
export const isInteger: Predicate = (value) => Number.isInteger(value);
export const isString: Predicate = (value) => typeof value === "string";

export function stringPredicate(checks: readonly Check[]): Predicate {
  const tests = checks.map(testOf);
  const [test, ...others] = tests;
  if (test === undefined) return isString;
  if (others.length === 0) return (value) => typeof value === "string" && test(value as never);
  return (value) => typeof value === "string" && tests.every((one) => one(value as never));
}

/** What the names of zod stand for; in literals, which bundlers drop where they are not used. */
const integers = {
  safeint: [-9_007_199_254_740_991, 9_007_199_254_740_991],
  int32: [-2_147_483_648, 2_147_483_647],
} as const;

/** Bounds are compared together, whatever order they stand in. */
export function numberPredicate(checks: readonly Check[]): Predicate {
  let isWhole = false;
  let [least, most] = [-Number.MAX_VALUE, Number.MAX_VALUE];
  const tests: Test[] = [];
  for (const check of checks) {
    const { def } = check._zod as z.core.$ZodChecks["_zod"];
    let [low, high] = [least, most];
    if (check._zod.check === checkInteger) isWhole = true;
    else if (def.check === "number_format" && def.format in integers) {
      [low, high] = integers[def.format as keyof typeof integers];
      isWhole = true;
    } else if (def.check === "greater_than" && def.inclusive) low = Number(def.value);
    else if (def.check === "less_than" && def.inclusive) high = Number(def.value);
    else tests.push(testOf(check));
    [least, most] = [Math.max(least, low), Math.min(most, high)];
  }
  if (isWhole && tests.length === 0 && least === -Number.MAX_VALUE && most === Number.MAX_VALUE)
    return isInteger;
  return (value) =>
    typeof value === "number" &&
    value >= least &&
    value <= most &&
    (!isWhole || Number.isInteger(value)) &&
    tests.every((test) => test(value as never));
}

/** One of the listed values; a tolerant reader takes others of their types, unless there is only one. */
export function valuesPredicate(values: ReadonlySet<unknown>, { tolerates }: Reading): Predicate {
  if (!tolerates || values.size < 2) return (value) => values.has(value);
  const types = new Set([...values].map((value) => typeof value));
  return (value) => values.has(value) || (isScalar(value) && types.has(typeof value));
}

/** What a server may add to an enum or to the tags of a union. */
export function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

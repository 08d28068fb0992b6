import { refuseType, tell, type Check, type Reading, type Walk } from "./check.js";
import { isNumber } from "./leaf-checks.js";

type Limit = number | null | undefined;

/** A number with its limits, of which `above` and `below` are not included. */
export function numberCheck(reading: Reading, ...limits: readonly Limit[]): Check {
  const holds = limitsCheck(reading, limits);
  return (value, left, walk) => isNumber(value, left, walk) && holds(Number(value), left, walk);
}

/** The same of integers. */
export function integerCheck(reading: Reading, ...limits: readonly Limit[]): Check {
  const holds = limitsCheck(reading, limits);
  return (value, left, walk) =>
    isNumber(value, left, walk) &&
    (Number.isInteger(value) || refuseType("int", value, left, walk)) &&
    holds(Number(value), left, walk);
}

type Holds = (value: number, left: number, walk: Walk) => boolean;

function limitsCheck(
  { parts }: Reading,
  [least, most, above, below, divisor, multiple]: readonly Limit[],
): Holds {
  const [from, to] = [least ?? -Infinity, most ?? Infinity];
  const [over, under] = [above ?? -Infinity, below ?? Infinity];
  // The generator refers to it by this number.
  const isMultiple = (parts[multiple ?? -1] ?? isAny) as (value: number) => boolean;
  return (value, left, walk) => {
    if (value >= from && value <= to && value > over && value < under && isMultiple(value))
      return true;
    if (walk.issues === undefined) return false;
    const refuse = (code: string, words: string, limit: number) =>
      tell(walk, left, { code, message: `Too ${words}${String(limit)}` });
    if (value < from) refuse("too_small", "small: expected number to be >=", from);
    if (value <= over) refuse("too_small", "small: expected number to be >", over);
    if (value > to) refuse("too_big", "big: expected number to be <=", to);
    if (value >= under) refuse("too_big", "big: expected number to be <", under);
    if (isMultiple(value)) return false;
    const message = `Invalid number: must be a multiple of ${String(divisor)}`;
    return tell(walk, left, { code: "not_multiple_of", message });
  };
}

function isAny(): boolean {
  return true;
}

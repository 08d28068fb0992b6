import { tell, type Walk } from "./check.js";

const units = { string: "characters", array: "items" } as const;

/** Compares the length of an array, or the code points of a string, with its limits, both of them included. */
export function boundLength(
  value: string | readonly unknown[],
  origin: keyof typeof units,
  least: number | null,
  most: number | null,
  left: number,
  walk: Walk,
): boolean {
  const { length } = value;
  const [from, to] = [least ?? 0, most ?? Number.POSITIVE_INFINITY];
  // So many code points may be twice as many units.
  if (length >= 2 * from && length <= to) return true;
  const count = typeof value === "string" ? [...value].length : length;
  const isLong = count >= from || refuse(["too_small", "small", ">=", from], origin, left, walk);
  return (count <= to || refuse(["too_big", "big", "<=", to], origin, left, walk)) && isLong;
}

function refuse(
  [code, word, sign, limit]: readonly [string, string, string, number],
  origin: keyof typeof units,
  left: number,
  walk: Walk,
): false {
  const message = `Too ${word}: expected ${origin} to have ${sign}${String(limit)} ${units[origin]}`;
  return tell(walk, left, { code, message });
}

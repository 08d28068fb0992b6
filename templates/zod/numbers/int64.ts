import { gte, lte, type Schema } from "../builders.js";
import { integer } from "./integer.js";

/** A signed 64-bit integer; the upper limit rounds to 2^63 where a number holds it. */
export function int64(): Schema {
  return integer().check(gte(-(2 ** 63)), lte(2 ** 63));
}

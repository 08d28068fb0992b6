import * as z from "zod";
import { integer } from "./integer.js";

/** A signed 64-bit integer; the upper limit rounds to 2^63 where a number holds it. */
export function int64(): z.ZodNumber {
  return integer().check(z.gte(-(2 ** 63)), z.lte(2 ** 63));
}

import type * as z from "zod";
import { integer } from "./integer.js";

/** A signed 64-bit integer; the upper limit rounds to 2^63 where a number holds it. */
export function int64(): z.ZodNumber {
  return integer()
    .min(-(2 ** 63))
    .max(2 ** 63);
}

import { formPairs } from "./form-pairs.js";
import type { ParameterWriter } from "./parameter-writer.js";

/** Style `form`, exploded, in a cookie: each member a cookie of its own, `color=blue; color=black`. */
export const cookie: ParameterWriter = (name, value, encode) =>
  formPairs(name, value, encode).join("; ");

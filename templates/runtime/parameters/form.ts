import { formPairs } from "./form-pairs.js";
import type { ParameterWriter } from "./parameter-writer.js";

/** Style `form`, exploded: `color=blue&color=black`, `R=100&G=200`; the default of query parameters. */
export const form: ParameterWriter = (name, value, encode) =>
  formPairs(name, value, encode).join("&");

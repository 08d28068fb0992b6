import { form } from "./form.js";
import type { ParameterWriter } from "./parameter-writer.js";

/** Style `form`, exploded, in a cookie: each member a cookie of its own, `color=blue; color=black`. */
export const cookie: ParameterWriter = (name, value, encode) =>
  form(name, value, encode).replaceAll("&", "; ");

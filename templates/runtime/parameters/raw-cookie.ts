import { headerText } from "../header-text.js";
import { formCompact } from "./form-compact.js";
import { formPairs } from "./form-pairs.js";
import type { ParameterWriter } from "./parameter-writer.js";

/** Style `cookie` (OpenAPI 3.2, section 4.12.3), exploded: each member a cookie of its own, as it is. */
export const rawCookie: ParameterWriter = (name, value) =>
  formPairs(name, value, cookieText).join("; ");

/** Style `cookie`, not exploded: `color=blue,black`. */
export const rawCookieCompact: ParameterWriter = (name, value) =>
  formCompact(name, value, cookieText);

/** Nothing is escaped in this style: callers give what needs it in its escaped form. */
function cookieText(text: string): string {
  if (text.includes(";")) throw new Error("has a `;`, which would begin another cookie: escape it");
  return headerText(text);
}

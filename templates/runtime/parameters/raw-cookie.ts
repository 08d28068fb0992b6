import { headerText } from "../header-text.js";
import { formCompact } from "./form-compact.js";
import { isRecord, membersOf } from "./members.js";
import type { ParameterWriter } from "./parameter-writer.js";
import { primitiveText } from "./primitive-text.js";

/** Style `cookie` (OpenAPI 3.2, section 4.12.3), exploded: each member a cookie of its own, as it is. */
export const rawCookie: ParameterWriter = (name, value) =>
  (isRecord(value) ? membersOf(value) : [[undefined, value] as const])
    .map(([key, member]) => `${cookieText(key ?? name)}=${cookieText(primitiveText(member))}`)
    .join("; ");

/** Style `cookie`, not exploded: `color=blue,black`. */
export const rawCookieCompact: ParameterWriter = (name, value) =>
  formCompact(name, value, cookieText);

/** Nothing is escaped in this style: callers give what needs it in its escaped form. */
function cookieText(text: string): string {
  if (text.includes(";")) throw new Error("has a `;`, which would begin another cookie: escape it");
  return headerText(text);
}

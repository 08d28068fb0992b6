import { isDate } from "./date.js";
import { isTime } from "./time.js";

/** `date-time` of RFC 3339, section 5.6. */
export function isDateTime(text: string): boolean {
  return isDate(text.slice(0, 10)) && /^t$/i.test(text.charAt(10)) && isTime(text.slice(11));
}

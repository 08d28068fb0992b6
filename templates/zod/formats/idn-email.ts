import { isEmail } from "./email.js";

/** A mailbox whose parts may hold characters beyond ASCII (RFC 6531, section 3.3). */
export function isIdnEmail(text: string): boolean {
  // Those characters are allowed wherever a letter is.
  return isEmail(text.replace(/[^\0-\x7f]/gu, "x"));
}

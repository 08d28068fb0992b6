import { isHostnameLabel } from "./hostname.js";
import { isIdnaLabel } from "./idna-label.js";
import { isRightToLeft } from "./text-direction.js";

/** A host name that may be internationalized (RFC 5890, section 2.3.2.3), with the dots of RFC 3490, section 3.1. */
export function isIdnHostname(text: string): boolean {
  const labels = text.split(/[.\u3002\uff0e\uff61]/u);
  if (text.length > 253 || !labels.every(isLabel)) return false;
  // Beside a right-to-left label, none may begin with a digit (RFC 5893, section 2).
  return !isRightToLeft(text) || !labels.some((label) => /^\d/.test(label));
}

function isLabel(label: string): boolean {
  return isHostnameLabel(label) || (label.length <= longestLabel && isIdnaLabel(label));
}

/** In the ASCII form, which begins with `xn--` and is never shorter than the text. */
const longestLabel = 59;

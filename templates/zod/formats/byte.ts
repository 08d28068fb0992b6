/** Base64 with padding (RFC 4648, section 4); no pattern that repeats a group, so that megabytes take no stack. */
export function isByte(text: string): boolean {
  const padding = text.indexOf("=");
  const end = padding < 0 ? text.length : padding;
  if (text.length % 4 !== 0 || text.length - end > 2) return false;
  return !/[^A-Za-z\d+/]/.test(text.slice(0, end)) && /^=*$/.test(text.slice(end));
}

/** A token (RFC 9110, section 5.6.2): there is no header of another name. */
export function isFieldName(name: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/u.test(name);
}

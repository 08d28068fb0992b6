/** A JSON pointer in its string form (RFC 6901, section 5). */
export function isJsonPointer(text: string): boolean {
  return text === "" || (text.startsWith("/") && !/~(?![01])/.test(text));
}

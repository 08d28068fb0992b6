/** Whether a text is an IdentifierName (ECMA-262, section 12.7) of ASCII characters; it may be a reserved word. */
export function isIdentifierName(text: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/u.test(text);
}

import { breakMarkup, showInvisible } from "../../ir/visible-text.js";

/**
 * A double-quoted string literal (ECMA-262, section 12.9.4) for any text: line separators, control characters, lone
 * surrogates and bidirectional controls are escaped, so that what the code shows is what it says, and what would end an
 * HTML script element or begin a comment in one is broken up.
 */
export function stringLiteral(text: string): string {
  return breakMarkup(showInvisible(JSON.stringify(text)));
}

/** The same for code that another tool has printed, where text of a description is in literals and comments alone. */
export function printedCode(code: string): string {
  return breakMarkup(showInvisible(code));
}

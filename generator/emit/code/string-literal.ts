/**
 * A double-quoted string literal (ECMA-262, section 12.9.4) for any text: line separators, control characters, lone
 * surrogates and bidirectional controls are escaped, so that what the code shows is what it says, and what would end an
 * HTML script element or begin a comment in one is broken up.
 */
export function stringLiteral(text: string): string {
  return breakMarkup(JSON.stringify(text).replace(invisible, escapeUnit));
}

/**
 * The same for code that another tool has printed, where text of a description is in string literals and comments
 * alone: an escape has its meaning in the one and is plain to see in the other.
 */
export function showInvisible(code: string): string {
  return breakMarkup(
    [control, invisible, loneSurrogate].reduce((text, set) => text.replace(set, escapeUnit), code),
  );
}

/** Characters that JSON leaves bare but that an editor or a line-based tool would misread. */
const invisible =
  /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** A comment may hold any of these but for what ends its lines. */
const control = /[^\P{Cc}\t\n\r]/gu;

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Both characters that are escaped stand for themselves (HTML, section 4.12.1.3). */
function breakMarkup(code: string): string {
  return code.replaceAll(/<(\/script|!--)/giu, (_, rest: string) => `<\\${rest}`);
}

/** Characters that an editor or a line-based tool would misread, or would not show. */
const invisible =
  /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** The same, with the controls that no literal has bare; `\t` and what ends a line may be anywhere. */
const control = /[^\P{Cc}\t\n\r]/gu;

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Code or JSON in which text of a description stands in literals and comments alone, so that it shows what it says: what
 * is invisible is escaped, which means the same in a literal and is plain to see in a comment.
 */
export function showInvisible(code: string): string {
  return [control, invisible, loneSurrogate].reduce(
    (text, characters) => text.replace(characters, escapeUnit),
    code,
  );
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * The same for what would end an HTML script element, or begin a comment in one (HTML, section 4.12.1.3): in a literal
 * of JavaScript and in a comment.
 */
export function breakMarkup(code: string): string {
  return code.replaceAll(/<(\/script|!--)/giu, (_, rest: string) => `<\\${rest}`);
}

/**
 * A double-quoted string literal (ECMA-262, section 12.9.4) for any text: line separators, control characters, lone
 * surrogates and bidirectional controls are escaped, so that what the code shows is what it says.
 */
export function stringLiteral(text: string): string {
  return JSON.stringify(text).replace(invisible, escapeUnit);
}

/** Characters that JSON leaves bare but that an editor or a line-based tool would misread. */
const invisible =
  /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

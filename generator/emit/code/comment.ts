import { breakMarkup } from "../../ir/visible-text.js";

/**
 * The inside of a TSDoc comment for text of a description. What could end the comment or an HTML script element, start
 * a tag, or change how the line reads (controls, bidirectional marks) is made harmless; line breaks stay.
 */
export function commentText(text: string): string {
  if (harmless.test(text)) return text;
  // What is left out may have stood between two characters that mean something together, so it goes first.
  const shown = text
    .replaceAll(/\r\n?|\u2028|\u2029|\u0085/gu, "\n")
    .replaceAll(unshown, "")
    .replaceAll(loneSurrogate, "\ufffd");
  return breakMarkup(shown)
    .replaceAll("*/", "*\\/")
    .replaceAll(/(^|[\s(])@(?=[A-Za-z])/gu, "$1\\@")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

/** Most texts: words and sentences of a line, in which nothing is made of a character or of its neighbours. */
const harmless = /^[!-)+-.0-;=?A-~](?:[ !-)+-.0-;=?A-~]*[!-)+-.0-;=?A-~])?$/;

/** Controls, bidirectional marks and what takes no place; joiners stay, which scripts and emoji need. */
const unshown = /[^\P{Cc}\t\n]|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A TSDoc inline code span for text of a description. */
export function commentCode(text: string): string {
  const safe = commentText(text).replaceAll("\n", " ").replaceAll("`", "'");
  return `\`${safe}\``;
}

/** Characters that a terminal obeys or that reorder what is read, and the ends of lines. */
const unprintable = /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Text of a description as one line that a terminal only shows. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${code}`;
  });
}

/** The same with every character as wide as before, so that columns stay. */
export function printableInPlace(text: string): string {
  return text.replaceAll("\t", " ").replace(unprintable, "\u00b7");
}

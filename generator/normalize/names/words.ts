/**
 * The words of a name, with their own capitals: separators (all that no identifier may have, and `_`), and the humps of
 * an identifier, divide them. A word that is
 * all capitals (`BAD` in `BAD_REQUEST`) is lower-cased unless it stands inside an identifier (`APIKey` stays).
 */
export function splitWords(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .split(separators)
    .filter((word) => word !== "")
    .map((word) => (/\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word) ? word.toLowerCase() : word));
}

/**
 * What is no part of an identifier (ECMA-262, section 12.7), and `_`. Node knows letters that Unicode got after the tables
 * of compilers were made (version 15.1), some of them as the capitals of old ones; and few tools read letters beyond the
 * basic plane.
 */
const separators =
  /(?:[^\p{ID_Continue}$]|\p{Pc}|\u0897|[\u1acf-\u1aeb]|[\u088f\u0c5c\u0cdc\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7dc\ua7f1]|[\u{10000}-\u{10ffff}])+/u;

/** `checkout_session` → `CheckoutSession`; an identifier in that form stays as it is. */
export function pascalCase(text: string): string {
  return asIdentifier(splitWords(text).map(capitalize).join(""));
}

/** `Get-pet` → `getPet`, `URLList` → `urlList`. */
export function camelCase(text: string): string {
  const [first = "", ...rest] = splitWords(text);
  return asIdentifier([uncapitalize(first), ...rest.map(capitalize)].join(""));
}

/** `checkoutSessions` → `checkout-sessions`. */
export function kebabCase(text: string): string {
  return splitWords(text)
    .flatMap((word) => word.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u))
    .join("-")
    .toLowerCase();
}

function capitalize(word: string): string {
  const [first = "", ...rest] = word;
  const capital = first.toUpperCase();
  return (separators.test(capital) ? first : capital) + rest.join("");
}

/** Lowers the first letter, or a leading run of capitals up to the next word. */
function uncapitalize(word: string): string {
  return word.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll})|^\p{Lu}+/u, (capitals) => capitals.toLowerCase());
}

/** An identifier cannot start with a digit or a combining mark. */
function asIdentifier(text: string): string {
  return /^[\p{ID_Start}$_]/u.test(text) || text === "" ? text : `_${text}`;
}

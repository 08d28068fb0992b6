/** Whether a text has letters of a script that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  return [...text].some((character) => rightToLeft.test(character));
}

/** Whether a label reads the same way in every context (the Bidi rule, RFC 5893, section 2). */
export function keepsDirection(label: string): boolean {
  if (!isRightToLeft(label)) return true;
  const characters = [...label];
  const letters = characters.filter((character) => /\p{L}/u.test(character));
  const hasBothDigits = /[\d\u06f0-\u06f9]/u.test(label) && /[\u0660-\u0669]/u.test(label);
  const last = characters.filter((character) => !/\p{M}/u.test(character)).at(-1) ?? "";
  return (
    rightToLeft.test(characters[0] ?? "") &&
    letters.every((letter) => rightToLeft.test(letter)) &&
    !hasBothDigits &&
    (rightToLeft.test(last) || /\p{Nd}/u.test(last))
  );
}

const rightToLeft =
  /^(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}]/u;

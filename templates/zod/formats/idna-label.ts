import { keepsDirection } from "./text-direction.js";

/** Whether a text with characters beyond ASCII is a label of a domain name (RFC 5891, section 4.2; RFC 5892). */
export function isIdnaLabel(label: string): boolean {
  if (/^[\0-\x7f]*$/.test(label) || label !== label.normalize("NFC")) return false;
  if (/^-|-$|^..--|^\p{M}/u.test(label)) return false;
  if (!keepsDirection(label)) return false;
  const characters = [...label];
  return characters.every((character, index) => {
    const rule = contextRules.find(({ characters: concerned }) => concerned.test(character));
    if (rule === undefined) return isAlwaysValid(character);
    const before = characters.slice(0, index).join("");
    const after = characters.slice(index + 1).join("");
    return rule.holds({ before, after, label });
  });
}

/** PVALID of RFC 5892, section 3, from the properties that it is derived from. */
function isAlwaysValid(character: string): boolean {
  if (/[\u00df\u03c2\u06fd\u06fe\u0f0b\u3007]/u.test(character)) return true;
  if (/\u0640|\u07fa|\u302e|\u302f|[\u3031-\u3035]|\u303b/u.test(character)) return false;
  const folded = character.normalize("NFKC").toLowerCase().normalize("NFKC");
  if (folded !== character || /\p{Default_Ignorable_Code_Point}/u.test(character)) return false;
  // Old Hangul jamo, and what neither is a letter, a mark nor a digit.
  if (/[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u.test(character)) return false;
  return /[-\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}]/u.test(character);
}

interface ContextRule {
  readonly characters: RegExp;
  readonly holds: (context: { before: string; after: string; label: string }) => boolean;
}

/** The contexts in which a character is allowed (RFC 5892, appendix A). */
const contextRules: readonly ContextRule[] = [
  // MIDDLE DOT stands between two `l`.
  { characters: /\u00b7/u, holds: ({ before, after }) => /l$/.test(before) && /^l/.test(after) },
  // GREEK LOWER NUMERAL SIGN stands before Greek.
  { characters: /\u0375/u, holds: ({ after }) => /^\p{Script=Greek}/u.test(after) },
  // HEBREW GERESH and GERSHAYIM stand behind Hebrew.
  { characters: /[\u05f3\u05f4]/u, holds: ({ before }) => /\p{Script=Hebrew}$/u.test(before) },
  // KATAKANA MIDDLE DOT needs Hiragana, Katakana or Han in the label.
  {
    characters: /\u30fb/u,
    holds: ({ label }) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(label),
  },
  // The two sets of Arabic digits do not mix.
  { characters: /[\u0660-\u0669]/u, holds: ({ label }) => !/[\u06f0-\u06f9]/u.test(label) },
  { characters: /[\u06f0-\u06f9]/u, holds: ({ label }) => !/[\u0660-\u0669]/u.test(label) },
  // ZERO WIDTH NON-JOINER stands behind a virama or between letters that would join; ZERO WIDTH JOINER behind a virama.
  {
    characters: /\u200c/u,
    holds: ({ before, after }) =>
      virama.test(before) || (joiningEnd.test(before) && joiningStart.test(after)),
  },
  { characters: /\u200d/u, holds: ({ before }) => virama.test(before) },
];

/** Canonical combining class 9, which regular expressions have no property for. */
const virama =
  /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0e3a\u0eba\u0f84\u1039\u103a\u1714\u1734\u17d2\u1a60\u1b44\u1baa\u1bab\u1bf2\u1bf3\u2d7f\ua806\ua8c4\ua953\ua9c0\uaaf6\uabed\u{10a3f}\u{11046}\u{1107f}\u{110b9}\u{11133}\u{11134}\u{111c0}\u{11235}\u{112ea}\u{1134d}\u{11442}\u{114c2}\u{115bf}\u{1163f}\u{116b6}\u{1172b}\u{11839}\u{119e0}\u{11a34}\u{11a47}\u{11a99}\u{11c3f}\u{11d44}\u{11d45}\u{11d97}]$/u;

/** Letters of the cursive scripts, with marks in between; the joining types themselves are no property either. */
const joiningEnd =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Mongolian}]\p{M}*$/u;
const joiningStart =
  /^\p{M}*[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Mongolian}]/u;

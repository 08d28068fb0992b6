import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { anyText } from "../../emit/code/hostile-text.js";
import { camelCase, kebabCase, pascalCase } from "../../../generator/normalize/names/words.js";

describe("an identifier", () => {
  it.each([
    "get\u00b2",
    "\u00bd",
    "x\u20dd",
    "\u2e2fx",
    "a\u00b7b",
    "\u212e",
    "x_y",
    "1st",
    "gr\u00f6\u00dfe",
  ])("has only what TypeScript reads as a part of one: %j", (text) => {
    for (const name of [camelCase(text), pascalCase(text)]) expect(readsAsName(name)).toBe(true);
  });

  it("is one, or nothing, for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readsAsName(camelCase(text))).toBe(true);
        expect(readsAsName(pascalCase(text))).toBe(true);
      }),
    );
  });

  it("is one, or nothing, for any character of the basic plane", () => {
    const odd = Array.from({ length: 0x10000 }, (_, code) => String.fromCodePoint(code)).filter(
      (text) => ![camelCase(text), pascalCase(`a${text}b`), pascalCase(text)].every(readsAsName),
    );
    expect(odd).toEqual([]);
  });

  it("has words that stay apart in the name of a file", () => {
    expect(kebabCase("checkout_sessionsV2")).toBe("checkout-sessions-v2");
  });
});

/** Whether the text is no name at all, or one that the compiler reads whole. */
function readsAsName(text: string): boolean {
  const scanner = ts.createScanner(
    ts.ScriptTarget.ES2022,
    false,
    ts.LanguageVariant.Standard,
    text,
  );
  const kind = scanner.scan();
  const isWord = kind === ts.SyntaxKind.Identifier || kind >= ts.SyntaxKind.FirstReservedWord;
  return text === "" || (isWord && scanner.getTokenEnd() === text.length);
}

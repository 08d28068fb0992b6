import fc from "fast-check";

/** What could end a literal or a comment, or make code read as something else. */
export const hostileTexts: readonly string[] = [
  "",
  `'"\``,
  "\\",
  "\\\\",
  "\\u0041",
  "*/",
  "/*",
  "//",
  "*\u202e/",
  "*\0/",
  "*",
  "/",
  "</script>",
  "<\u2066/SCRIPT",
  "<!--",
  "${globalThis.x = 1}",
  "`;throw 1;`",
  '";throw 1;"',
  "line\nbreak\r\nand\rreturn",
  "\u2028\u2029\u0085",
  "\u202e\u2066right to left\u2069",
  "\0\u0001\u001b[31m",
  "\ud800",
  "\udc00\ud800",
  "\u{1f600}",
  "\ufeff",
  "\u00ad\u200b",
  "__proto__",
  "constructor",
  "toString",
  "@deprecated",
  "{@link x}",
  "with space",
  "1st",
  "größe",
  "$ref",
  "-",
  "-0",
];

/** Hostile pieces in any combination, and any other text. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...hostileTexts), { maxLength: 4 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 10 })
    .map((units) => String.fromCharCode(...units)),
);

/** The value of an expression, as strict code of a module would see it. */
export function evaluate(expression: string): unknown {
  return new Function(`"use strict"; return (${expression});`)();
}

import { expect, test } from "vitest";
import {
  rawCookie,
  rawCookieCompact,
} from "../../../../templates/runtime/parameters/raw-cookie.js";

test.each([
  ["a primitive", "a b%20&=c", "color=a b%20&=c"],
  ["an array", ["blue", "black"], "color=blue; color=black"],
  ["an object", { R: 100, G: 200 }, "R=100; G=200"],
])("style cookie writes %s as it is", (_, value, text) => {
  expect(rawCookie("color", value, encodeURIComponent)).toBe(text);
});

test.each([
  ["an array", ["blue", "black"], "color=blue,black"],
  ["an object", { R: 100, G: 200 }, "color=R,100,G,200"],
])("and %s that is not exploded in one cookie", (_, value, text) => {
  expect(rawCookieCompact("color", value, encodeURIComponent)).toBe(text);
});

test.each(["a;b=c", "a\r\nb", "\u20ac"])("refuses %j, which no cookie can hold", (text) => {
  expect(() => rawCookie("color", text, encodeURIComponent)).toThrow();
  expect(() => rawCookieCompact("color", [text], encodeURIComponent)).toThrow();
});

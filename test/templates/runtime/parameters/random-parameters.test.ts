import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cookie } from "../../../../templates/runtime/parameters/cookie.js";
import { deepObject } from "../../../../templates/runtime/parameters/deep-object.js";
import { form } from "../../../../templates/runtime/parameters/form.js";
import { formCompact } from "../../../../templates/runtime/parameters/form-compact.js";
import { label, labelExploded } from "../../../../templates/runtime/parameters/label.js";
import { matrix, matrixExploded } from "../../../../templates/runtime/parameters/matrix.js";
import type { ParameterWriter } from "../../../../templates/runtime/parameters/parameter-writer.js";
import { pipeDelimited } from "../../../../templates/runtime/parameters/pipe-delimited.js";
import { plainList, plainPairs } from "../../../../templates/runtime/parameters/plain.js";
import { simple } from "../../../../templates/runtime/parameters/simple.js";
import { simpleExploded } from "../../../../templates/runtime/parameters/simple-exploded.js";
import { spaceDelimited } from "../../../../templates/runtime/parameters/space-delimited.js";

type Primitive = string | number | boolean;
type Value = Primitive | readonly Primitive[] | Readonly<Record<string, Primitive>>;

/** RFC 6570, section 2.1: what is not unreserved becomes the octets of its UTF-8. */
function percentEncode(text: string): string {
  const octets = [...new TextEncoder().encode(text)];
  return octets
    .map((octet) => {
      const character = String.fromCharCode(octet);
      const isUnreserved = octet < 128 && /[A-Za-z0-9\-._~]/.test(character);
      return isUnreserved ? character : `%${octet.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}

/** A row of the table in RFC 6570, appendix A; a style without `explode` joins all parts by `joint`. */
interface Operator {
  readonly first: string;
  readonly separator: string;
  readonly named: boolean;
  readonly ifEmpty: string;
  readonly explode: boolean;
  readonly joint?: string;
}

/** RFC 6570, section 3.2.1, step by step. */
function expand(name: string, value: Value, operator: Operator): string {
  const { first, separator, named, ifEmpty, explode, joint = "," } = operator;
  const encode = (part: Primitive) => percentEncode(String(part));
  const pair = (key: string, text: string) => `${key}${text === "" ? ifEmpty : `=${text}`}`;
  const isNamed = (text: string) => (named ? pair(percentEncode(name), text) : text);
  if (typeof value !== "object") return first + isNamed(encode(value));
  const entries = Object.entries(value) as (readonly [string, Primitive])[];
  const isList = Array.isArray(value);
  if (explode) {
    const parts = entries.map(([key, member]) => {
      if (isList) return isNamed(encode(member));
      return named ? pair(percentEncode(key), encode(member)) : `${encode(key)}=${encode(member)}`;
    });
    return first + parts.join(separator);
  }
  const parts = entries.flatMap(([key, member]) => (isList ? [member] : [key, member]));
  return first + isNamed(parts.map(encode).join(joint));
}

const bare = { first: "", separator: ",", named: false, ifEmpty: "", explode: false };
const dotted = { ...bare, first: ".", separator: "." };
const semicolons = { ...bare, first: ";", separator: ";", named: true };
const pairs = { ...bare, separator: "&", named: true, ifEmpty: "=" };

/** The styles of OpenAPI 3.1.2, section 4.8.12.3, and the expansion of RFC 6570 that each is. */
const styles: readonly (readonly [string, ParameterWriter, Operator])[] = [
  ["simple", simple, bare],
  ["simple, exploded", simpleExploded, { ...bare, explode: true }],
  ["label", label, dotted],
  ["label, exploded", labelExploded, { ...dotted, explode: true }],
  ["matrix", matrix, semicolons],
  ["matrix, exploded", matrixExploded, { ...semicolons, explode: true }],
  ["form", formCompact, pairs],
  ["form, exploded", form, { ...pairs, explode: true }],
  ["form in a cookie, exploded", cookie, { ...pairs, separator: "; ", explode: true }],
  ["spaceDelimited", spaceDelimited, { ...pairs, joint: "%20" }],
  ["pipeDelimited", pipeDelimited, { ...pairs, joint: "%7C" }],
];

/** What the runtime writes without a writer, which objects do not come to. */
const defaults: readonly (readonly [string, ParameterWriter, Operator])[] = [
  ["in a path or a header", plainList, bare],
  ["in a query or a cookie", plainPairs, { ...pairs, explode: true }],
];

const odd = fc.constantFrom(..."ab1 ,;|.=&?#/+%[]{}!'()*\"\\<>é漢😀\u0000");
const text = fc.array(odd, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
const primitive = fc.oneof(text, fc.integer(), fc.double({ noNaN: true }), fc.boolean());
const list = fc.array(primitive, { minLength: 1, maxLength: 4 });
const object = fc
  .uniqueArray(fc.tuple(text, fc.oneof(primitive, fc.constant(""))), {
    minLength: 2,
    maxLength: 4,
    selector: ([key]) => key,
  })
  .map((entries) => Object.fromEntries<Primitive>(entries));
const value = fc.oneof(primitive, list, object);
const runs = { seed: 6570, numRuns: 60 };

describe("random names and values are written by RFC 6570 and OpenAPI's table", () => {
  test.each(styles)("in style %s", (_, write, operator) => {
    fc.assert(
      fc.property(text, value, (name, given) => {
        expect(write(name, given, percentEncode)).toBe(expand(name, given, operator));
      }),
      runs,
    );
  });

  test("in style deepObject", () => {
    fc.assert(
      fc.property(text, object, (name, given) => {
        const written = Object.entries(given).map(
          ([key, part]) => `${percentEncode(`${name}[${key}]`)}=${percentEncode(String(part))}`,
        );
        expect(deepObject(name, given, percentEncode)).toBe(written.join("&"));
      }),
      runs,
    );
  });

  test.each(defaults)("by default %s", (_, write, operator) => {
    fc.assert(
      fc.property(text, fc.oneof(primitive, list), (name, given) => {
        expect(write(name, given, percentEncode)).toBe(expand(name, given, operator));
      }),
      runs,
    );
  });
});

/** Texts of the parts of an object or a list, without their types, which no style carries. */
function textsOf(given: Value): readonly string[] {
  if (typeof given !== "object") return [String(given)];
  const isList = Array.isArray(given);
  return Object.entries(given).flatMap(([key, part]: [string, Primitive]) =>
    isList ? [String(part)] : [key, String(part)],
  );
}

describe("what is written is read back", () => {
  const split = (written: string, separator: RegExp) =>
    written.split(separator).map(decodeURIComponent);

  test("from a list of parts, whose separators are encoded inside of them", () => {
    fc.assert(
      fc.property(text, value, (name, given) => {
        const write = (style: ParameterWriter) => style(name, given, encodeURIComponent);
        expect(split(write(simple), /,/)).toEqual(textsOf(given));
        expect(split(write(label).slice(1), /,/)).toEqual(textsOf(given));
        expect(split(write(matrix).slice(1), /[=,]/)).toEqual([name, ...textsOf(given)]);
        expect(split(write(formCompact), /[=,]/)).toEqual([name, ...textsOf(given)]);
      }),
      runs,
    );
  });

  test("from the pairs of a query", () => {
    fc.assert(
      fc.property(text, list, object, (name, items, members) => {
        const read = (style: ParameterWriter, given: Value) => [
          ...new URLSearchParams(style(name, given, encodeURIComponent)),
        ];
        const texts = Object.entries(members).map(([key, part]) => [key, String(part)]);
        expect(read(form, items)).toEqual(items.map((item) => [name, String(item)]));
        expect(read(form, members)).toEqual(texts);
        expect(read(deepObject, members)).toEqual(
          texts.map(([key, part]) => [`${name}[${String(key)}]`, part]),
        );
      }),
      runs,
    );
  });
});

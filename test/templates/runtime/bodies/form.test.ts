import { describe, expect, test } from "vitest";
import type { Encodings } from "../../../../templates/runtime/bodies/encoding.js";
import { formBody } from "../../../../templates/runtime/bodies/form.js";
import { allowReserved } from "../../../../templates/runtime/parameters/allow-reserved.js";
import { deepObject } from "../../../../templates/runtime/parameters/deep-object.js";
import { form } from "../../../../templates/runtime/parameters/form.js";
import { formCompact } from "../../../../templates/runtime/parameters/form-compact.js";
import { jsonPair } from "../../../../templates/runtime/parameters/json.js";
import { pipeDelimited } from "../../../../templates/runtime/parameters/pipe-delimited.js";
import { spaceDelimited } from "../../../../templates/runtime/parameters/space-delimited.js";
import { arrived, dataOf, refusalOf } from "./post.js";

const mediaType = "application/x-www-form-urlencoded";

async function sent(value: unknown, encoding: Encodings = {}): Promise<string> {
  return (await arrived(value, { [mediaType]: { codec: formBody, encoding } })).body.toString(
    "latin1",
  );
}

describe("without an encoding", () => {
  test("the header names the media type", async () => {
    const { headers } = await arrived({ a: 1 }, { [mediaType]: { codec: formBody } });
    expect(headers["content-type"]).toBe(mediaType);
  });

  test("properties are pairs in their order", async () => {
    expect(await sent({ b: "x", a: 1, ok: true, no: false, zero: 0, none: "" })).toBe(
      "b=x&a=1&ok=true&no=false&zero=0&none=",
    );
  });

  test("names and values are encoded as URLSearchParams encodes them", async () => {
    const value = { "a b&c=d": "1 + 1 = 2 & ~!*'()-._ %20 ü€😀\r\n", "é[0]": "[]" };
    expect(await sent(value)).toBe(new URLSearchParams(Object.entries(value)).toString());
  });

  test("a date is ISO 8601", async () => {
    expect(await sent({ at: new Date(0) })).toBe("at=1970-01-01T00%3A00%3A00.000Z");
  });

  test("an array repeats its name", async () => {
    expect(await sent({ tags: ["a", 2, true] })).toBe("tags=a&tags=2&tags=true");
  });

  test("what has no value is left out", async () => {
    expect(await sent({ a: null, b: undefined, c: [], d: [null, undefined], e: "e" })).toBe("e=e");
  });

  test("an object is JSON, as in the example of OpenAPI 3.1.2, section 4.8.15.3.1", async () => {
    const address = {
      streetAddress: "123 Example Dr.",
      city: "Somewhere",
      state: "CA",
      zip: "99999+1234",
    };
    expect(await sent({ id: "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", address })).toBe(
      "id=f81d4fae-7dec-11d0-a765-00a0c91e6bf6&address=%7B%22streetAddress%22%3A%22123+Example+Dr.%22%2C%22city%22%3A%22Somewhere%22%2C%22state%22%3A%22CA%22%2C%22zip%22%3A%2299999%2B1234%22%7D",
    );
  });

  test("each object of an array is JSON", async () => {
    const pairs = new URLSearchParams(await sent({ items: [{ a: 1 }, { a: 2 }] }));
    expect(pairs.getAll("items")).toEqual(['{"a":1}', '{"a":2}']);
  });

  test("properties named like members of Object are ordinary ones", async () => {
    expect(await sent({ constructor: "a", toString: "b" })).toBe("constructor=a&toString=b");
  });

  test.each(["text", 12, [["a", "b"]]])("%j is refused: it has no properties", async (value) => {
    expect(await refusalOf(value, { [mediaType]: { codec: formBody } })).toContain("is no object");
  });
});

describe("with an encoding", () => {
  test.each<[name: string, style: Encodings[string], value: unknown, written: string]>([
    ["deepObject", deepObject, { b: { c: 1 }, d: "x y" }, "p[b][c]=1&p[d]=x+y"],
    ["deepObject", deepObject, ["x", "y"], "p[0]=x&p[1]=y"],
    ["deepObject", deepObject, [{ b: 1, c: [2] }], "p[0][b]=1&p[0][c][0]=2"],
    ["deepObject", deepObject, { a: null, b: undefined, c: {}, d: [] }, ""],
    ["deepObject", deepObject, { at: new Date(0) }, "p[at]=1970-01-01T00:00:00.000Z"],
    ["deepObject", deepObject, "", "p="],
    ["form", form, { R: 100, G: 200 }, "R=100&G=200"],
    ["form", form, ["a", "b"], "p=a&p=b"],
    ["form, compact", formCompact, ["a", "b c"], "p=a,b+c"],
    ["form, compact", formCompact, { R: 100, G: 200 }, "p=R,100,G,200"],
    ["spaceDelimited", spaceDelimited, ["a", "b"], "p=a%20b"],
    ["pipeDelimited", pipeDelimited, ["a", "b"], "p=a|b"],
    ["JSON", jsonPair, "text", 'p="text"'],
    ["JSON", jsonPair, [1, 2], "p=[1,2]"],
  ])("%s writes %3$s", async (_name, style, value, written) => {
    const text = await sent({ p: value }, { p: style ?? "" });
    expect(readable(text)).toBe(written);
  });

  /** Leaves only what separates encoded. */
  function readable(text: string): string {
    return text.replaceAll(/%(5B|5D|3A|7C|22|2C|7B|7D)/g, (triple) => decodeURIComponent(triple));
  }

  test("brackets of deepObject are encoded, so that any server reads them", async () => {
    expect(await sent({ a: { b: 1 } }, { a: deepObject })).toBe("a%5Bb%5D=1");
  });

  test("reserved characters pass where they are allowed", async () => {
    const encoding = { url: allowReserved(form) };
    expect(await sent({ url: "https://a.b/c?d", other: "/" }, encoding)).toBe(
      "url=https://a.b/c?d&other=%2F",
    );
  });

  test("only the properties that have one differ", async () => {
    const value = { metadata: { a: 1 }, address: { a: 1 }, toString: "x" };
    expect([...new URLSearchParams(await sent(value, { metadata: deepObject }))]).toEqual([
      ["metadata[a]", "1"],
      ["address", '{"a":1}'],
      ["toString", "x"],
    ]);
  });
});

describe("a response", () => {
  const content = { [mediaType]: { codec: formBody } };

  test("is an object of its pairs, a repeated name a list", async () => {
    const data = await dataOf(content, "access_token=a%2Bb+c&scope=x&scope=y&scope=z", mediaType);
    expect(data).toEqual({ access_token: "a+b c", scope: ["x", "y", "z"] });
  });

  test("keeps names that would be the prototype's", async () => {
    const data = await dataOf(content, "__proto__=1", `${mediaType}; charset=utf-8`);
    expect(Object.entries(data ?? {})).toEqual([["__proto__", "1"]]);
  });
});

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allowReserved } from "../../../../templates/runtime/parameters/allow-reserved.js";
import { cookie } from "../../../../templates/runtime/parameters/cookie.js";
import { deepObject } from "../../../../templates/runtime/parameters/deep-object.js";
import { form } from "../../../../templates/runtime/parameters/form.js";
import { formCompact } from "../../../../templates/runtime/parameters/form-compact.js";
import { jsonPair, jsonValue } from "../../../../templates/runtime/parameters/json.js";
import { label, labelExploded } from "../../../../templates/runtime/parameters/label.js";
import { matrix, matrixExploded } from "../../../../templates/runtime/parameters/matrix.js";
import type { ParameterWriter } from "../../../../templates/runtime/parameters/parameter-writer.js";
import { pipeDelimited } from "../../../../templates/runtime/parameters/pipe-delimited.js";
import { plainList, plainPairs } from "../../../../templates/runtime/parameters/plain.js";
import { simple } from "../../../../templates/runtime/parameters/simple.js";
import { simpleExploded } from "../../../../templates/runtime/parameters/simple-exploded.js";
import { spaceDelimited } from "../../../../templates/runtime/parameters/space-delimited.js";

interface StyleCase {
  readonly label: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly style: string;
  readonly explode: boolean;
  readonly value: unknown;
  readonly expected: readonly string[];
}

const writers: Readonly<Record<string, ParameterWriter>> = {
  "matrix false": matrix,
  "matrix true": matrixExploded,
  "label false": label,
  "label true": labelExploded,
  "simple false": simple,
  "simple true": simpleExploded,
  "form false": formCompact,
  "form true": form,
  "spaceDelimited false": spaceDelimited,
  "pipeDelimited false": pipeDelimited,
  "deepObject true": deepObject,
};

const table = new URL("../../../../../shared/parameters/style-examples.json", import.meta.url);

if (existsSync(table)) {
  const { cases }: { cases: readonly StyleCase[] } = JSON.parse(readFileSync(table, "utf8"));

  test("the specification's table has its 41 cells", () => {
    expect(cases).toHaveLength(41);
  });

  test.each(cases)("$label is written as the specification's table says", (cell) => {
    const explodedCookie = cell.in === "cookie" && cell.explode;
    const write = explodedCookie ? cookie : writers[`${cell.style} ${String(cell.explode)}`];
    const encode = cell.in === "header" ? String : encodeURIComponent;
    expect(cell.expected).toContain(write?.("color", cell.value, encode));
  });
} else {
  test.skip("SKIPPED: the specification's table of styles is not beside the repository", () =>
    undefined);
}

const write = (style: ParameterWriter, value: unknown) => style("q", value, encodeURIComponent);

describe("the defaults", () => {
  test("write a list as repeated pairs in a query and with commas in a path or header", () => {
    expect(write(plainPairs, ["a b", "c&d"])).toBe("q=a%20b&q=c%26d");
    expect(write(plainList, ["a b", "c,d"])).toBe("a%20b,c%2Cd");
  });

  test("write a date as ISO 8601, and refuse an object", () => {
    expect(write(plainPairs, new Date(0))).toBe("q=1970-01-01T00%3A00%3A00.000Z");
    expect(() => write(plainPairs, { a: 1 })).toThrow("not allowed");
  });
});

describe.each(Object.entries(writers))("style %s", (_, style) => {
  test("leaves out what has no value in a list or an object", () => {
    const text = write(style, { a: undefined, b: null, c: 1 });
    expect(text).toContain("1");
    expect(text).not.toMatch(/undefined|null/);
  });

  test("writes nothing for an empty list or object", () => {
    expect(write(style, [])).toBe("");
    expect(write(style, {})).toBe("");
  });

  test("encodes names and values, its own separators included", () => {
    const text = write(style, { "k&=": "v,;|. &=#[" });
    expect(decodeURIComponent(text.replaceAll("%2C", ","))).toContain("v,;|. &=#[");
    expect(text).not.toMatch(/v[,;|\s&=#[]/);
  });
});

describe("deepObject", () => {
  test("goes on into nested objects, and writes lists with their indexes", () => {
    const value = { range: { from: 1, to: undefined }, tags: ["a", "b"], when: new Date(0) };
    expect(decodeURIComponent(write(deepObject, value))).toBe(
      "q[range][from]=1&q[tags][0]=a&q[tags][1]=b&q[when]=1970-01-01T00:00:00.000Z",
    );
  });
});

describe("allowReserved", () => {
  test("lets reserved characters and percent triples through, encodes the rest", () => {
    expect(write(allowReserved(form), "/a?b=c:d@e[1],%20 é%")).toBe(
      "q=/a?b=c:d@e[1],%20%20%C3%A9%25",
    );
  });

  test("is about values: a name is encoded as ever", () => {
    expect(allowReserved(form)("a&b=%41", "/", encodeURIComponent)).toBe("a%26b%3D%2541=/");
  });

  test("keeps what separates the members of an object apart from what stands in them", () => {
    const value = { a: "1,2", b: "x;y&z=" };
    expect(write(allowReserved(labelExploded, "/?"), value)).toBe(".a=1,2.b=x;y&z=");
    expect(write(allowReserved(matrixExploded, "/?"), value)).toBe(";a=1,2;b=x;y&z=");
  });

  test("encodes what would end the place in which a value stands", () => {
    expect(write(allowReserved(simple, "/?"), "a/b?c:d")).toBe("a%2Fb%3Fc:d");
    expect(write(allowReserved(cookie, ";,"), "a;b,c/d&e")).toBe("q=a%3Bb%2Cc/d&e");
  });

  test("never lets a fragment begin", () => {
    expect(write(allowReserved(form), "a#b")).toBe("q=a%23b");
  });
});

describe("JSON content", () => {
  test("is a pair in a query or cookie, and a bare value in a path or header", () => {
    expect(write(jsonPair, { a: [1] })).toBe("q=%7B%22a%22%3A%5B1%5D%7D");
    expect(jsonValue("q", { a: 1 }, String)).toBe('{"a":1}');
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appendToken } from "../../generator/document/json-pointer.js";
import { createJsonLocator } from "../../generator/load/locate-in-json.js";
import { locateValue } from "../../generator/load/located-value.js";
import { measureJson } from "../../generator/load/measure-json.js";
import { scanJson } from "../../generator/load/scan-json.js";

function pointersOf(value: unknown, pointer = ""): readonly string[] {
  const missing = [`${pointer}/`, `${pointer}/0/x`];
  if (typeof value !== "object" || value === null) return [pointer, ...missing];
  const inside = Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    pointersOf(child, appendToken(pointer, key)),
  );
  return [pointer, ...missing, ...inside];
}

function locatorOf(text: string): ReturnType<typeof createJsonLocator> {
  return createJsonLocator({ text, ends: measureJson(text).ends });
}

function expectSamePlaces(text: string): void {
  const locate = locatorOf(text);
  const scanned = scanJson(text, { maxDepth: 600 });
  for (const pointer of pointersOf(scanned.value)) {
    for (const part of ["key", "value"] as const) {
      const { start, end } = locateValue(scanned, pointer, part);
      expect(locate(pointer, part), `${pointer} in ${text}`).toMatchObject({ start, end });
    }
  }
}

describe("a place in a JSON text", () => {
  it("is the one that reading the whole text finds", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(undefined, 1, "\t", "\n\n "),
        fc.constantFrom("", " ", "\r\n"),
        (value, space, around) => {
          expectSamePlaces(`${around}${JSON.stringify(value, undefined, space)}${around}`);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("is the same in objects and arrays that are long", () => {
    const long = `]}${"x".repeat(600)}{[`;
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (first, second) => {
        const text = JSON.stringify([
          first,
          { long, first, items: [long, second, [first]], second },
        ]);
        expect(measureJson(text).ends.size).toBeGreaterThanOrEqual(3);
        expectSamePlaces(text);
      }),
    );
  });

  it("is found among quotes, brackets in texts and escapes", () => {
    expectSamePlaces(
      '{"a\\"{":["]", "\\\\", {"~/": -1.5e3 , "": [ ]}], "\\u0041": {"b": null}, "c": true}',
    );
  });

  it("is found in the deepest of many levels", () => {
    const depth = 480;
    const long = `"${"x".repeat(20_000)}"`;
    const text = `${'{"a":['.repeat(depth / 2)}${long}${"]}".repeat(depth / 2)}`;
    const pointers = pointersOf(JSON.parse(text));
    const locate = locatorOf(text);
    const scanned = scanJson(text, { maxDepth: depth });
    for (const pointer of pointers) {
      const { start, end } = locateValue(scanned, pointer, "value");
      expect(locate(pointer, "value")).toMatchObject({ start, end });
    }
  });
});

describe("a long number", () => {
  it.each([
    ["sixteen digits", '{"a":1234567890123456}', true],
    ["a negative one", "[-1234567890123456]", true],
    ["an exponent of three digits", "[1.5e300]", true],
    ["fewer digits", "[123456789012345, 1e21]", false],
    ["digits in a text", '{"a":" 1234567890123456","b":":1e300"}', false],
  ])("is told from others: %s", (_, text, expected) => {
    expect(measureJson(text).longNumbers).toBe(expected);
  });
});

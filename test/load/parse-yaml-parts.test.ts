import { existsSync, readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pack } from "../../generator/cache/pack.js";
import type { JsonValue } from "../../generator/document/json-value.js";
import { parseYaml } from "../../generator/load/parse-yaml.js";
import { parseYamlParts } from "../../generator/load/parse-yaml-parts.js";
import type { ParsedText } from "../../generator/load/parsed-text.js";

const specs = new URL("../../../shared/specs/", import.meta.url);
const bigTexts = (existsSync(specs) ? readdirSync(specs) : [])
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => [name, readFileSync(new URL(name, specs), "utf8")] as const)
  .filter(([, text]) => text.length > 50_000 && text.length < 2_000_000);

function createPack() {
  const values = new Map<string, JsonValue>();
  const asked: boolean[] = [];
  const pack: Pack<JsonValue> = {
    get: (key) => {
      asked.push(values.has(key));
      return values.get(key);
    },
    set: (key, value) => values.set(key, value),
  };
  return { pack, asked };
}

function parse(text: string, pack = createPack().pack): ParsedText | undefined {
  const whole = () => parseYaml(text, () => undefined);
  return parseYamlParts(text, { pack, whole, smallest: 0 });
}

function pointersOf(value: JsonValue, pointer = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  const inside = Object.entries(value).flatMap(([key, child]: [string, JsonValue]) =>
    pointersOf(child, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
  return [pointer, ...inside];
}

function expectSame(text: string, parts: ParsedText | undefined): void {
  const whole = parseYaml(text, () => undefined);
  expect(parts?.value).toEqual(whole?.value);
  if (whole === undefined || parts === undefined) return;
  const pointers = pointersOf(whole.value);
  const step = Math.ceil(pointers.length / 3_000);
  for (const pointer of pointers.filter((_, index) => index % step === 0)) {
    for (const part of ["key", "value"] as const) {
      const { start, end } = whole.locate(pointer, part);
      expect(parts.locate(pointer, part)).toMatchObject({ start, end });
    }
  }
}

describe("a YAML text that is parsed part by part", () => {
  it.each(bigTexts)("has the values and places of the whole: %s", (_, text) => {
    const parts = parse(text);
    const hasAnchors = /[:-] &\w/u.test(text);
    expect(parts === undefined).toBe(hasAnchors);
    if (!hasAnchors) expectSame(text, parts);
  });

  it("is parsed again only where it has changed", () => {
    const schemas = Array.from(
      { length: 40 },
      (_, index) => `    A${String(index)}:\n      b: 1\n`,
    );
    const write = (all: readonly string[]) =>
      `openapi: 3.1.0\npaths:\n  /a/{b}:\n    get: {}\ncomponents:\n  schemas:\n${all.join("")}`;
    const { pack, asked } = createPack();
    expectSame(write(schemas), parse(write(schemas), pack));
    asked.length = 0;
    const changed = write(schemas.with(20, "    A20:\n      b: 2\n"));
    const parts = parse(changed, pack);
    expect(asked.filter((isKnown) => !isKnown)).toHaveLength(1);
    expect(asked).toHaveLength(42);
    expectSame(changed, parts);
  });

  it("means what the whole means, whatever lines it has", () => {
    const lines = fc.constantFrom(
      ...["a: 1", "b:", "'c d': 2", '"e": 3', "- f", "- g: 4", "# h", "", "i: |", "text: of it"],
      ...[
        "j: >-",
        'k: "l',
        'm"',
        "n: {",
        "}",
        "o: &p 5",
        "q: *p",
        "---",
        "...",
        "null: 6",
        "r: [s,",
      ],
      ...[
        "t]",
        "u : 7",
        "? v",
        "/w:x: 8",
        "a: 9",
        "y: # z",
        "200: 10",
        "%YAML 1.2",
        "<<: 1",
        "k: !!str 2",
      ],
    );
    let cut = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(0, 0, 2, 2, 4, 6), lines), { maxLength: 12 }),
        (all) => {
          const text = all.map(([depth, line]) => `${" ".repeat(depth)}${line}\n`).join("");
          const long = `start: 1\n${text}`;
          const parts = parse(long);
          if (parts === undefined) return;
          cut += 1;
          expectSame(long, parts);
        },
      ),
      { numRuns: 3_000 },
    );
    expect(cut).toBeGreaterThan(100);
  });
});

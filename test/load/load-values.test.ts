import { describe, expect, it } from "vitest";
import type { Specification } from "../../generator/document/spec-document.js";
import { loadFiles, loadText, withSchema } from "./load-text.js";

function schemaOf(specification: Specification | undefined): unknown {
  return JSON.parse(
    JSON.stringify(specification?.entry.root, (_, value: unknown) =>
      typeof value === "bigint" ? `${String(value)}n` : value,
    ),
  ).components.schemas.X;
}

describe("values", () => {
  it.each([
    ["an integer that a double holds", "9007199254740991", 9007199254740991],
    ["one that it does not", "9007199254740993", "9007199254740993n"],
    ["a negative one", "-9223372036854775808", "-9223372036854775808n"],
    ["one with an empty fraction", "9223372036854775807.0", "9223372036854775807n"],
    ["a number that is nearly too large", "1e308", 1e308],
    ["digits in a string", '"9007199254740993"', "9007199254740993"],
  ])("keeps %s, in JSON and in YAML", async (_, written, read) => {
    const json = withSchema(`{"const": ${written}}`);
    expect(schemaOf((await loadText(json)).specification)).toEqual({ const: read });
    const yaml = `openapi: 3.1.0\ncomponents:\n  schemas:\n    X:\n      const: ${written}\n`;
    expect(schemaOf((await loadText(yaml)).specification)).toEqual({ const: read });
  });

  it("takes names that objects inherit as plain data", async () => {
    const json = withSchema('{"properties": {"__proto__": {"type": "string"}, "toString": {}}}');
    for (const text of [
      json,
      `# as YAML\n${json}`,
      json.replace("{}}}", '{}, "n": 99999999999999999}}'),
    ]) {
      const { specification } = await loadText(text);
      expect(
        JSON.stringify(specification?.entry.root, (_, v: unknown) =>
          typeof v === "bigint" ? 1 : v,
        ),
      ).toContain('"properties":{"__proto__":{"type":"string"},"toString":{}');
    }
    expect(Object.hasOwn(Object.prototype, "type")).toBe(false);
  });

  it("reads YAML by the core schema: dates and yes are strings, codes may go unquoted", async () => {
    const { specification, problems } = await loadText(
      "openapi: 3.1.0\nx: {200: 2020-01-01, yes: no, ~n: ~, hex: 0x10}\n",
    );
    expect(problems).toEqual([]);
    expect(specification?.entry.root).toEqual({
      openapi: "3.1.0",
      x: { "200": "2020-01-01", yes: "no", "~n": null, hex: 16 },
    });
  });

  it("shares what aliases stand for", async () => {
    const { specification } = await loadText("openapi: 3.0.3\na: &a {b: [1]}\nc: *a\n");
    expect(specification?.entry.root).toEqual({ openapi: "3.0.3", a: { b: [1] }, c: { b: [1] } });
  });

  it("drops a byte order mark", async () => {
    const { specification, problems } = await loadFiles({ "a.json": `\ufeff${withSchema("{}")}` });
    expect(problems).toEqual([]);
    expect(specification?.entry.text.startsWith("{")).toBe(true);
  });

  it.each([
    ["3.0.4", "3.0"],
    ["3.1.2", "2020-12"],
    ["3.2.0", "2020-12"],
  ])("knows the dialect of %s", async (version, dialect) => {
    const { specification } = await loadText(withSchema("{}", version));
    expect(specification).toMatchObject({ version, dialect });
  });
});

describe("locate", () => {
  const json = '{"openapi": "3.1.0",\n "paths": {"/a~b": {}},\n "tags": [1, {"name": "two"}]}';
  const yaml = 'openapi: 3.1.0\npaths:\n  "/a~b": {}\ntags:\n  - 1\n  - name: two\n';

  it.each([
    ["/openapi", "value", '"3.1.0"', "3.1.0"],
    ["/openapi", "key", '"openapi"', "openapi"],
    ["/paths/~1a~0b", "key", '"/a~b"', '"/a~b"'],
    ["/tags/1/name", "value", '"two"', "two"],
    ["/tags/0", "value", "1", "1"],
    ["/paths/~1a~0b/get/responses", "value", "{}", "{}"],
  ] as const)(
    "finds the %s of %s, or its nearest ancestor",
    async (pointer, part, inJson, inYaml) => {
      for (const [text, expected] of [
        [json, inJson],
        [yaml, inYaml],
      ] as const) {
        const entry = (await loadText(text)).specification?.entry;
        const span = entry?.locate(pointer, part);
        expect(text.slice(span?.start, span?.end)).toBe(expected);
      }
    },
  );
});

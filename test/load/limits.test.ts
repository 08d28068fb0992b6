import { describe, expect, it } from "vitest";
import { loadFiles, loadText, withSchema } from "./load-text.js";

const head = { openapi: "3.1.0", info: { title: "T", version: "1" } };

/** Components of a section that refer to each other, the last of which is `end`. */
function chainOf(section: string, length: number, end: unknown): string {
  const components: Record<string, unknown> = { [`P${String(length)}`]: end };
  for (let index = 0; index < length; index += 1) {
    components[`P${String(index)}`] = { $ref: `#/components/${section}/P${String(index + 1)}` };
  }
  return JSON.stringify({ ...head, paths: {}, components: { [section]: components } });
}

describe("a chain of references", () => {
  it.each([
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "headers",
    "examples",
    "links",
    "callbacks",
    "securitySchemes",
    "pathItems",
  ])("is refused where it is very long, at once: %s", async (section) => {
    const started = performance.now();
    const { problems } = await loadText(chainOf(section, 20_000, {}));
    expect(problems).toEqual([
      expect.stringMatching(
        /^reference-chain-too-long -:1:\d+ more than 100 references follow each other from here$/u,
      ),
    ]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("is refused where it goes in a very large circle", async () => {
    const circle = chainOf("responses", 20_000, { $ref: "#/components/responses/P0" });
    const { problems } = await loadText(circle);
    expect(problems).toEqual([expect.stringContaining("reference-chain-too-long")]);
  });

  it("is refused over files", async () => {
    const files: Record<string, string> = { "api.json": withSchema('{"$ref": "0.json"}') };
    for (let index = 0; index <= 100; index += 1) {
      files[`${String(index)}.json`] = `{"$ref": "${String(index + 1)}.json"}`;
    }
    const { problems } = await loadFiles({ ...files, "101.json": '{"type": "string"}' });
    expect(problems).toEqual([
      "reference-chain-too-long api.json:1:116 more than 100 references follow each other from here",
    ]);
  });

  it("is fine up to the limit, and where objects stand between references", async () => {
    expect((await loadText(chainOf("schemas", 100, { type: "string" }))).problems).toEqual([]);
    const schemas: Record<string, unknown> = { S3000: { type: "string" } };
    for (let index = 0; index < 3000; index += 1) {
      schemas[`S${String(index)}`] = {
        allOf: [{ $ref: `#/components/schemas/S${String(index + 1)}` }],
      };
    }
    const text = JSON.stringify({ ...head, paths: {}, components: { schemas } });
    expect((await loadText(text)).problems).toEqual([]);
  });
});

describe("nesting of 100,000 levels is refused where the limit is passed", () => {
  const levels = 100_000;
  it.each([
    ["arrays", "[", "]"],
    ["allOf", '{"allOf": [', "]}"],
    ["properties", '{"properties": {"a": ', "}}"],
    ["items", '{"items": ', "}"],
    ["additionalProperties", '{"additionalProperties": ', "}"],
    ["not", '{"not": ', "}"],
    ["if", '{"if": ', "}"],
    ["dependentSchemas", '{"dependentSchemas": {"a": ', "}}"],
    ["discriminators", '{"discriminator": {"mapping": {"a": ', "}}}"],
    ["unknown fields", '{"x-a": ', "}"],
  ])("%s, in JSON and in YAML's flow style", async (_, open, close) => {
    const nested = `${open.repeat(levels)}{}${close.repeat(levels)}`;
    for (const schema of [nested, `# YAML\n${nested}`]) {
      const { problems } = await loadText(withSchema(schema));
      expect(problems).toEqual([
        expect.stringMatching(/^too-deep -:\d+:\d+ values are nested more than 500 levels deep$/u),
      ]);
    }
  });

  it.each([
    ["arrays", "[".repeat(5_000_000)],
    ["objects", "{a: ".repeat(2_000_000)],
    ["lists", "- ".repeat(5_000_000)],
    ["keys", "? ".repeat(5_000_000)],
  ])("and ten megabytes of YAML are not read for it: %s", async (_, text) => {
    const started = performance.now();
    const { problems } = await loadText(`a: 1\nb:\n  ${text}`);
    expect(problems).toEqual([expect.stringMatching(/^too-deep -:3:\d+ /u)]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("but brackets in texts are none", async () => {
    const text = `a: "${"[".repeat(2_000)}"\nb: ${"{".repeat(2_000)}\nc: |\n  ${"[".repeat(2_000)}\n`;
    const { problems } = await loadText(text.replace("b: {", "b: x{"));
    expect(problems).toEqual([expect.stringContaining("not-openapi")]);
  });

  it("callbacks of path items", async () => {
    const open = '{"get": {"callbacks": {"a": {"b": ';
    const nested = `${open.repeat(levels)}{}${"}}}}".repeat(levels)}`;
    const { problems } = await loadText(
      JSON.stringify(head).replace(/\}$/u, `,"paths":{"/a":${nested}}}`),
    );
    expect(problems).toEqual([expect.stringContaining("too-deep -:1:")]);
  });

  it("YAML blocks", async () => {
    const lines = Array.from({ length: 2_000 }, (_, level) => `${" ".repeat(level)}a:`);
    expect((await loadText(lines.join("\n"))).problems).toEqual([
      expect.stringContaining("too-deep -:501:"),
    ]);
    const keys = `${"? ".repeat(levels)}a`;
    expect((await loadText(keys)).problems).toEqual([expect.stringContaining("too-deep -:1:")]);
  });
});

describe("the number of schemas is limited, with the place of the first one too many", () => {
  it("however small they are", async () => {
    const items = Array.from({ length: 200_001 }, () => "{}").join(",");
    const { problems } = await loadText(withSchema(`{"anyOf": [${items}]}`));
    expect(problems).toEqual([
      expect.stringMatching(
        /^too-many-schemas -:1:\d{6} the description has more than 200000 schemas$/u,
      ),
    ]);
  });
});

describe("another encoding than UTF-8 is named", () => {
  const text = "openapi: 3.1.0";
  const bigEndian = (bytes: Buffer) => Buffer.from(bytes).swap16();
  const wide = Buffer.from(
    Array.from(text).flatMap((character) => [character.charCodeAt(0), 0, 0, 0]),
  );

  it.each([
    ["UTF-16", "with a mark", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16", "big-endian with a mark", bigEndian(Buffer.from(`\uFEFF${text}`, "utf16le"))],
    ["UTF-16", "without a mark", Buffer.from(text, "utf16le")],
    ["UTF-16", "big-endian without a mark", bigEndian(Buffer.from(text, "utf16le"))],
    ["UTF-32", "with a mark", Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), wide])],
    ["UTF-32", "without a mark", wide],
  ])("%s %s", async (encoding, _, bytes) => {
    const { problems } = await loadFiles({ "api.yaml": bytes });
    expect(problems).toEqual([`not-utf8 api.yaml:1:1 the text is ${encoding}, not UTF-8`]);
  });

  it("and the mark of UTF-8 is fine", async () => {
    const { problems } = await loadFiles({ "api.json": `\uFEFF${withSchema("{}")}` });
    expect(problems).toEqual([]);
  });
});

describe("a quote that is not closed is shown where it is opened", () => {
  it.each([
    ['openapi: 3.1.0\ninfo:\n  title: "T\n  version: 1\npaths: {}\n', "-:3:10"],
    ["openapi: 3.1.0\ninfo:\n  title: 'T\n\n  version: 1\n", "-:3:10"],
    ['a:\n  - b: {c: [1, "d]}\n', "-:2:16"],
    ["'a: 1\nb: 2\n", "-:1:1"],
  ])("%j", async (text, place) => {
    const { problems } = await loadText(text);
    expect(problems).toEqual([
      `invalid-yaml ${place} this is not YAML 1.2: this quote is never closed`,
    ]);
  });
});

describe("YAML that is no JSON is refused", () => {
  it.each([
    [
      "a number as a key is its text",
      "1.5: a",
      "key-not-a-string -:1:1 the key `1.5` is not a string",
    ],
    ["a boolean key", "true: a", "key-not-a-string -:1:1 the key `true` is not a string"],
    ["a null key", "~: a", "key-not-a-string -:1:1 the key `~` is not a string"],
    ["a list as a key", "? [a]\n: b", "key-not-a-string -:1:3 the key `[…]` is not a string"],
    ["binary data", "a: !!binary aGk=", "invalid-yaml -:1:4 this is not YAML 1.2: Unresolved tag:"],
    ["a set", "a: !!set {b}", "invalid-yaml -:1:4 this is not YAML 1.2: Unresolved tag:"],
    ["a timestamp tag", "a: !!timestamp 2020-01-01", "invalid-yaml -:1:4"],
    ["a tag of a directive", "%TAG ! tag:example.com,2000:\n---\na: !x b", "invalid-yaml -:3:4"],
    ["a key that an alias repeats", "a: &a b\nb: 1\n*a : 2", "duplicate-key -:3:1"],
  ])("%s", async (_, text, problem) => {
    const { problems, specification } = await loadText(text);
    expect(specification).toBeUndefined();
    expect(problems.map((one) => one.slice(0, problem.length))).toEqual([problem]);
  });
});

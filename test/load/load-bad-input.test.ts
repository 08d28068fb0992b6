import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadFiles, loadFrom, loadText, withSchema } from "./load-text.js";

const notFound = ["file-not-found `api.yml` does not exist"];

describe("a description that cannot be read", () => {
  it("suggests the file that was probably meant", async () => {
    const { problems, text } = await loadFiles({ "api.yaml": "" }, "api.yml");
    expect(problems).toEqual(notFound);
    expect(text).toContain("did you mean `api.yaml`?");
  });

  it("names a folder as what it is", async () => {
    const folder = await mkdtemp(join(tmpdir(), "clientwright-"));
    const { problems } = await loadFrom(folder, tmpdir());
    expect(problems).toEqual([expect.stringMatching(/^not-a-file `clientwright-\w+` is not/u)]);
  });

  it("tells why a URL gives nothing", async () => {
    const { problems } = await loadFrom("http://127.0.0.1:9/openapi.json", "/");
    expect(problems).toEqual([
      "url-unreadable `http://127.0.0.1:9/openapi.json` cannot be read: bad port",
    ]);
  });

  it.each([
    ["nothing", "", "empty-document -:1:1 the document is empty"],
    ["only a comment", "# hello\n---\n", "empty-document -:1:1 the document is empty"],
    [
      "a scalar",
      "hello",
      "not-openapi -:1:1 this is not an OpenAPI description: it holds a string",
    ],
    [
      "an object of another kind",
      "name: x",
      "not-openapi -:1:1 this is not an OpenAPI description: it has neither `openapi` nor `swagger`",
    ],
    [
      "a version to come",
      "openapi: 4.0.0",
      "unsupported-version -:1:10 `openapi: 4.0.0` is not a version that is supported",
    ],
    [
      "a version that only starts like one",
      "openapi: 3.10.0",
      "unsupported-version -:1:10 `openapi: 3.10.0` is not a version that is supported",
    ],
    [
      "a version that is a number",
      "swagger: 2.0",
      "unsupported-version -:1:10 `swagger: 2 (a number)` is not a version that is supported",
    ],
    [
      "two documents",
      "openapi: 3.1.0\n---\nopenapi: 3.1.0\n",
      "several-documents -:2:1 the file holds a second YAML document",
    ],
    [
      "a merge key",
      "a: &a {}\nb:\n  <<: *a\n",
      "merge-key -:3:3 `<<` is a merge key, which YAML 1.2 does not have",
    ],
    [
      "an alias in what it stands for",
      "a: &a\n  b: *a\n",
      "alias-cycle -:2:6 `*a` stands inside of what it stands for",
    ],
    [
      "an alias of nothing",
      "a: *b",
      "invalid-yaml -:1:4 this is not YAML 1.2: `*b` names no anchor",
    ],
    [
      "an unknown tag",
      "a: !run x",
      "invalid-yaml -:1:4 this is not YAML 1.2: Unresolved tag: !run",
    ],
    [
      "an infinite number",
      "a: .inf",
      "number-out-of-range -:1:4 `.inf` is not a number that JSON can hold",
    ],
    [
      "a key that repeats one",
      "a: 1\nb: 2\na: 3\n",
      "duplicate-key -:3:1 the key `a` is used twice in one object",
    ],
    [
      "a JSON key that repeats one",
      '{"a": 1,\n "a": 3}',
      "duplicate-key -:2:2 the key `a` is used twice in one object",
    ],
    [
      "JSON with a comma too many",
      '{"a": [1,]}',
      "not-openapi -:1:1 this is not an OpenAPI description: it has neither `openapi` nor `swagger`",
    ],
  ])("says where: %s", async (_, text, problem) => {
    const { problems, specification } = await loadText(text);
    expect(problems).toEqual([problem]);
    expect(specification).toBeUndefined();
  });

  it("finds where a JSON file stops being JSON", async () => {
    const { problems } = await loadFiles({ "api.json": '{\n  "openapi": "3.1.0",\n  }' });
    expect(problems).toEqual([
      "invalid-json api.json:3:3 this is not JSON: expected a member's name in double quotes, found `}`",
    ]);
  });

  it("refuses bytes that are not UTF-8, by their offset", async () => {
    const { problems } = await loadFiles({
      "api.yaml": Uint8Array.from([0x61, 0x3a, 0x0a, 0x62, 0xff, 0x63]),
    });
    expect(problems).toEqual(["not-utf8 api.yaml:2:2 byte 4 is not UTF-8"]);
  });

  it.each([
    ["YAML flow", `a: ${"[".repeat(5000)}${"]".repeat(5000)}`],
    ["YAML blocks", `${"- ".repeat(20_000)}a`],
    ["JSON", `{"a": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
    ["aliases", deepAliases()],
  ])("refuses nesting without end: %s", async (_, text) => {
    const { problems } = await loadText(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /^too-deep -:\d+:\d+ values are nested more than 500 levels deep$/u,
    );
  });

  it.each([
    ["brackets that close nothing", "x: 1\n" + "]".repeat(300_000), "invalid-yaml"],
    ["nothing but lines", "\n".repeat(20_000_000), "empty-document"],
    ["a quoted text of megabytes", `x: "${"a".repeat(4_100_000)}"`, "too-complex"],
    ["millions of words", "- a\n".repeat(700_000), "too-complex"],
  ])("refuses YAML that would take all memory: %s", async (_, text, code) => {
    const { problems } = await loadText(text);
    expect(problems.length).toBeLessThanOrEqual(5);
    expect(problems[0]).toMatch(new RegExp(`^${code} -:\\d+:\\d+ `, "u"));
  });

  it("refuses JSON with more values than fit into memory", async () => {
    const { problems } = await loadText(`{"x": [${Array(1_300_000).fill('{"a":1}').join(",")}]}`);
    expect(problems).toEqual([expect.stringMatching(/^too-complex -:1:1 /u)]);
  });

  it("finds its way through a text that is nothing but escapes", async () => {
    const { problems } = await loadText(`{"x": "${"\\\\".repeat(5_000_000)}", "x": 1}`);
    expect(problems).toEqual([expect.stringMatching(/^duplicate-key /u)]);
  });

  it("refuses aliases of one text that add up to gigabytes", async () => {
    const aliases = Array(90_000).fill("*a").join(", ");
    const { problems } = await loadText(`x-a: &a ${"a".repeat(100_000)}\nx-b: [${aliases}]\n`);
    expect(problems).toEqual([
      expect.stringMatching(/^alias-expansion -:2:\d+ the aliases add more than \d+ characters$/u),
    ]);
  });

  it.each([
    ["JSON", (key: string) => `{"openapi": "3.1.0", "${key}": {"${key}": 1}}`],
    ["YAML", (key: string) => `openapi: 3.1.0\n? ${key}\n: 1\n`],
    [
      "the sum of all",
      (key: string) =>
        withSchema(
          `{"properties": {"${key.slice(9000)}": {"properties": {"${key.slice(5000)}": {}}}}}`,
        ),
    ],
  ])("refuses keys that are longer than engines tell apart quickly: %s", async (_, write) => {
    const { problems } = await loadText(write("k".repeat(14_001)));
    expect(problems).toEqual([expect.stringMatching(/^keys-too-long -:\d+:\d+ /u)]);
  });

  it("takes the long numbers that a double holds for what they are, at once", async () => {
    const zeros = "0".repeat(200_000);
    const { problems } = await loadText(withSchema(`{"maximum": 1e3, "minimum": 0.${zeros}1}`));
    expect(problems).toEqual([]);
    const { problems: infinite } = await loadText(withSchema(`{"maximum": 1${zeros}.${zeros}1}`));
    expect(infinite).toEqual([expect.stringMatching(/^number-out-of-range /u)]);
  });

  it("refuses an alias bomb without expanding it", async () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 30; level += 1) {
      const alias = `*a${String(level - 1)}`;
      lines.push(`a${String(level)}: &a${String(level)} [${Array(9).fill(alias).join(", ")}]`);
    }
    const { problems } = await loadText(lines.join("\n"));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^alias-expansion -:\d+:\d+ the aliases add more than 100000/u);
  });

  it("finds a repeated key among very many in linear time", async () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${String(index)}: 1`);
    const started = performance.now();
    const { problems } = await loadText([...keys, "k7: 2"].join("\n"));
    expect(problems).toEqual(["duplicate-key -:20001:1 the key `k7` is used twice in one object"]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

/** Each level is 40 deep and holds the one before, so that only together they are too deep. */
function deepAliases(): string {
  const lines = [`a0: &a0 x`];
  for (let level = 1; level < 20; level += 1) {
    const open = "[".repeat(40);
    const close = "]".repeat(40);
    lines.push(`a${String(level)}: &a${String(level)} ${open}*a${String(level - 1)}${close}`);
  }
  return lines.slice(0, 14).join("\n");
}

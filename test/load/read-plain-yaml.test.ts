import { existsSync, readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LocatedValue } from "../../generator/load/located-value.js";
import { cutYaml, type YamlCut } from "../../generator/load/cut-yaml.js";
import { parseYamlPart } from "../../generator/load/parse-yaml.js";
import { readPlainYaml } from "../../generator/load/plain-yaml/read-plain-yaml.js";

const specs = new URL("../../../shared/specs/", import.meta.url);
const texts = (existsSync(specs) ? readdirSync(specs) : [])
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => [name, readFileSync(new URL(name, specs), "utf8")] as const);
if (texts.length === 0) console.log("skipped: ../shared/specs is not beside the repository");

function partsOf(text: string): readonly string[] {
  const listParts = ({ start, end, inside }: YamlCut): readonly string[] =>
    inside === undefined ? [text.slice(start, end)] : inside.members.flatMap(listParts);
  return (cutYaml(text) ?? []).flatMap(listParts);
}

/** Values, keys in their order, and all places. */
function describeValue({ start, end, value, members, items }: LocatedValue): unknown {
  return {
    span: [start, end],
    ...(members === undefined && items === undefined ? { value } : {}),
    members: members && [
      ...Array.from(members, ([name, { key, value: inside }]) => [
        name,
        [key.start, key.end],
        describeValue(inside),
      ]),
    ],
    items: items?.map(describeValue),
  };
}

/** Whether the text was read; if so, it was read as the library reads it. */
function isReadAlike(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  const read = parseYamlPart(text);
  expect(read, text).toBeDefined();
  if (read === undefined) return true;
  expect(describeValue(plain), text).toEqual(describeValue(read));
  expect(plain.value).toEqual(read.value);
  return true;
}

/** What texts are put together from, so that many of them are nearly YAML. */
const pieces = [
  ...["a", "b:", "c: ", "$ref: ", "200:", "'q r':", '"d":', "null:", "<<: ", "/v1/{id}: ", "é: "],
  ...["- ", "-", "? ", "  ", "    ", " ", "\n", "\n", "\n  ", "\n    ", "\n- ", "\n\n", "\t"],
  ...["|\n", ">-\n", "|-\n", ">\n", "|+\n", ">2\n", "text", "two words", "'it''s'", '"x\\n"', "'"],
  ...[
    "true",
    "~",
    "NULL",
    "12",
    "-0",
    "0.50",
    "1e3",
    "0x1f",
    ".5",
    ".inf",
    "+1",
    "12345678901234567",
  ],
  ...[
    "2020-01-01",
    "[]",
    "{}",
    "[a]",
    "{a: b}",
    "&x ",
    "*x",
    "!t ",
    "# c",
    " # c",
    ": ",
    "@",
    "%",
    "=",
    "...",
  ],
  ...["---\n", "\u2028", "\u{1f600}", "\ufeff", "http://a.b", "a:b", "-1", "-a", "?a", ":a"],
];

/** A mapping in the way that descriptions are written. */
const scalars = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.constantFrom(
      ...[
        "text",
        "two words",
        "'it''s: #1'",
        '"\\"a\\" b"',
        "12",
        "-3",
        "0.25",
        "true",
        "null",
        "~",
      ],
      ...["a, b", "http://a.b/#c", "2020-01-01", "v1.2.3", "(x)", "é", "{}", "[]", "- ", "-a"],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom("", "-0", "a: b", "a #b", "'x' y", "+1", "[a]", "- b") },
);
const keys = fc.constantFrom("a", "b", "c", "$ref", "'200'", "/v1/{id}", "404", "x-y", "type", "d");
const { node } = fc.letrec<{ node: (indent: string) => string; value: (indent: string) => string }>(
  (tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      scalars.map((scalar) => () => ` ${scalar}\n`),
      // Also what is not read plainly: more indentation, spaces at the end, other chomping.
      fc
        .constantFrom(
          " >\n%%a\n%%  b\n%%c\n",
          " |\n%%a\n%%  b\n",
          " >\n%%a \n%%b\n",
          " |+\n%%a\n\n",
        )
        .map((text) => (indent: string) => text.replaceAll("%%", `${indent}  `)),
      fc
        .record({
          head: fc.constantFrom(">-", "|", "|-", ">"),
          lines: fc.array(fc.constantFrom("one", "two: 2", "", "# no", "- x"), {
            minLength: 1,
            maxLength: 5,
          }),
          deeper: fc.constantFrom("  ", "    "),
        })
        .map(({ head, lines, deeper }) => (indent: string) => {
          const written = lines.map((line) => (line === "" ? "" : `${indent}${deeper}${line}`));
          return ` ${head}\n${written.join("\n")}\n`;
        }),
      tie("node").map((inner) => (indent: string) => `\n${inner(`${indent}  `)}`),
      fc
        .array(fc.oneof(tie("value"), tie("node")), { minLength: 1, maxLength: 3 })
        .map((items) => (indent: string) => {
          const own = `${indent}  `;
          return `\n${items.map((item) => `${own}- ${item(`${own}  `).trimStart()}`).join("")}`;
        }),
    ),
    node: fc
      .array(fc.tuple(keys, tie("value"), fc.constantFrom("", "", "", "\n")), {
        minLength: 1,
        maxLength: 4,
      })
      .map(
        (members) => (indent: string) =>
          members.map(([key, value, after]) => `${indent}${key}:${value(indent)}${after}`).join(""),
      ),
  }),
);

describe("YAML that is read without the library", () => {
  it.each(texts)("has the values and places that the library finds: %s", (_, text) => {
    const parts = partsOf(text);
    const read = parts.filter(isReadAlike);
    expect(read.length).toBeGreaterThanOrEqual(parts.length / 2);
  });

  it("means the same where it is put together from collections and texts", () => {
    let read = 0;
    fc.assert(
      fc.property(node, (print) => {
        if (isReadAlike(print(""))) read += 1;
      }),
      { numRuns: 3_000 },
    );
    expect(read).toBeGreaterThan(400);
  });

  it("means the same where something strange stands in it", () => {
    fc.assert(
      fc.property(
        node,
        fc.constantFrom(...pieces),
        fc.nat(200),
        fc.nat(3),
        (print, piece, ...cut) => {
          const [at, left] = [cut[0] % print("").length, cut[1]];
          isReadAlike(`${print("").slice(0, at)}${piece}${print("").slice(at + left)}`);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it("means the same where it is put together from anything", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (chosen) => {
        isReadAlike(`${chosen.join("")}\n`);
      }),
      { numRuns: 30_000 },
    );
  });

  it.each([
    ["a comment", "a: 1 # c\n"],
    ["a repeated key", "a: 1\na: 2\n"],
    ["an anchor", "a: &x 1\n"],
    ["a tag", "a: !t 1\n"],
    ["a merge key", "<<: 1\n"],
    ["a value over several lines", "a: one\n  two\n"],
    ["a number that no double holds", "a: 12345678901234567\n"],
    ["another document", "a: 1\n---\nb: 2\n"],
    ["tabs", "a:\t1\n"],
    ["a key without a value", "a:\nb: 1\n"],
    ["too deep nesting", Array.from({ length: 70 }, (_, n) => `${" ".repeat(n)}a:\n`).join("")],
  ])("is left to the library where it has %s", (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});

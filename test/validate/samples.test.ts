import { describe, expect, it } from "vitest";
import { judgePattern } from "../../generator/validate/judge-pattern.js";
import { describeApi, describeSchema, readText } from "./validate-text.js";

/** What is checked, a schema, and what is said about its samples. */
type Row = readonly [sentence: string, schema: string, problems: readonly string[]];

const schemaRows: readonly Row[] = [
  ["takes samples that fit", "{type: integer, default: 1, example: 2, examples: [3]}", []],
  ["takes a default of null, which says that there is none", "{type: integer, default: null}", []],
  [
    "wants a default that fits",
    "{type: integer, minimum: 3, default: 1}",
    [
      "default-invalid 4:44 this `default` is not valid by its schema: too small: expected number to be >=3",
    ],
  ],
  [
    "wants a default of the type",
    "{type: integer, default: 1.5}",
    [
      "default-invalid 4:32 this `default` is not valid by its schema: expected int, received number",
    ],
  ],
  [
    "wants examples that fit, and points into them",
    "{properties: {a: {type: array, items: {type: string}}}, examples: [{a: [x, 1]}]}",
    [
      "example-invalid 4:82 this example is not valid by its schema: expected string, received number",
    ],
  ],
  [
    "names the key that is missing and counts what else is wrong",
    "{type: object, required: [a, b], properties: {a: {}, b: {}}, example: {c: 1}}",
    ["example-invalid 4:77 this example is not valid by its schema: `a` is missing (and 1 more)"],
  ],
  [
    "names what is wrong with the alternative that comes nearest",
    "{anyOf: [{type: string}, {properties: {a: {const: 1}}}, {properties: {b: {const: 1}, a: {const: 3}}}], example: {a: 2, b: 1}}",
    ["example-invalid 4:123 this example is not valid by its schema: expected 1"],
  ],
  ["takes `$ref` in an example for data", "{type: object, example: {$ref: '#/nowhere'}}", []],
  ["takes large integers", "{const: 12345678901234567890, example: 12345678901234567890}", []],
  [
    "asks for formats",
    "{type: string, format: ipv4, example: 1.2.3}",
    ["example-invalid 4:45 this example is not valid by its schema: invalid IPv4 address"],
  ],
  [
    "runs no pattern that could take for ever",
    `{type: string, pattern: '^(a+)+$', example: ${"a".repeat(50)}b}`,
    [
      "pattern-slow 4:31 `^(a+)+$` can take exponentially long: a part of it matches some text in many ways",
    ],
  ],
  [
    "follows references, also recursive ones",
    "{properties: {x: {$ref: '#/components/schemas/X'}, y: {$ref: '#/components/schemas/Y'}}, example: {x: {x: {y: 1}}}}",
    [
      "example-invalid 4:117 this example is not valid by its schema: expected string, received number",
    ],
  ],
];

const user =
  "{type: object, required: [id, key], properties: {id: {type: string, readOnly: true}, key: {type: string, writeOnly: true}}}";

describe("a sample of a schema", () => {
  it.each(schemaRows)("%s: %s", async (_, schema, problems) => {
    expect(await readText(describeSchema(schema))).toEqual(problems);
  });
});

describe("a sample of", () => {
  it("a parameter, a header or a body is an instance of the schema beside it", async () => {
    const text = describeApi(`paths:
  /a:
    put:
      parameters:
        - {name: p, in: query, schema: {type: integer}, example: x}
        - {name: q, in: query, schema: {type: integer}, examples: {a: {$ref: "#/components/examples/E"}, b: {value: 1}, c: {externalValue: c.json}}}
      requestBody: {content: {application/json: {schema: {type: integer}, example: x}, application/xml: {schema: {type: integer}, example: <a/>}}}
      responses: {200: {description: d, headers: {H: {schema: {type: integer}, example: x}}}}
components: {examples: {E: {value: e}}}`);
    const said = "this example is not valid by its schema: expected number, received string";
    expect(await readText(text)).toEqual(
      ["7:66", "9:84", "10:89", "11:36"].map((place) => `example-invalid ${place} ${said}`),
    );
  });

  it("a request lacks what only responses have, and the other way round", async () => {
    const content = `content: {application/json: {schema: {$ref: "#/components/schemas/U"}, examples: {a: {value: {id: i}}, b: {value: {key: k}}}}}`;
    const text = describeApi(`paths:
  /a:
    put:
      requestBody: {${content}}
      responses: {200: {description: d, ${content}}}
components: {schemas: {U: ${user}}}`);
    expect(await readText(text)).toEqual([
      "example-invalid 6:114 this example is not valid by its schema: `key` is missing",
      "example-invalid 7:155 this example is not valid by its schema: `id` is missing",
    ]);
  });
});

describe("a pattern", () => {
  it.each([
    "(a+)+$",
    "(a|a)*$",
    "(a|aa)+$",
    "^(\\w+\\s?)*$",
    '^"([^"]|\\\\.)*"$',
    "(?:a|b|ab)*c",
    "^(?:[a-z]{1,1000}){1,1000}$",
  ])("that can take exponentially long is slow: %s", (pattern) => {
    expect(judgePattern(pattern)).toBe("slow");
  });

  it.each([
    "^[a-z0-9]+(?:-[a-z0-9]+)*$",
    '^"([^"\\\\]|\\\\.)*"$',
    "^(?:\\d{1,3}\\.){3}\\d{1,3}$",
    "^(.|\\n)*$",
    "^([^@]+@)+$",
    "^(?:[a-z0-9]{1,63}\\.){1,10}[a-z]{2,}$",
  ])("that reads its text in one way is fast: %s", (pattern) => {
    expect(judgePattern(pattern)).toBe("fast");
  });

  it.each([
    "a*a*a*b",
    "^\\s*.*\\s*$",
    "^.+@.+\\..+$",
    "^[a-z]{0,1000}[a-z0-9]{0,1000}$",
    "\\w*\\d+x",
  ])("that can take the square of its text is polynomial: %s", (pattern) => {
    expect(judgePattern(pattern)).toBe("polynomial");
  });

  it.each([
    "^\\d+(?:\\.\\d+)?$",
    "^\\s*\\S*",
    "^[a-z]{1,63}[a-z0-9]{0,63}$",
    "a+b+",
    "^a*(?:b|c)*$",
  ])("whose loops share no text, or few characters, is fast: %s", (pattern) => {
    expect(judgePattern(pattern)).toBe("fast");
  });

  it.each(["x*".repeat(600), `(${"a?".repeat(150)}b)*`, `${"(a*".repeat(60)}${")*".repeat(60)}`])(
    "that would take long to judge is not judged",
    (pattern) => {
      expect(judgePattern(pattern)).toBe("unknown");
    },
  );

  it("that does not compile is invalid", () => {
    expect(judgePattern("(")).toBe("invalid");
  });
});

import { describe, expect, it } from "vitest";
import { head, layOver, layOverTexts } from "./lay-over.js";

const pets = `
paths:
  /pets:
    get:
      summary: old
      tags: [a]
      parameters:
        - {name: one, in: query}
        - {name: two, in: query}
        - {name: three, in: query}
    delete: {summary: gone}
  /dogs:
    get: {tags: [b]}
`;

describe("an action", () => {
  it.each([
    {
      name: "merges members of objects at every level, and leaves the others",
      description: "paths: {}\nx-a: {b: {c: 1, d: 2}}",
      actions: [{ target: "$.x-a", update: { b: { d: 3, e: 4 }, f: [5] } }],
      expected: { "x-a": { b: { c: 1, d: 3, e: 4 }, f: [5] } },
    },
    {
      name: "appends an object to an array, and an array behind an array",
      description: "paths: {}\nx-a: {b: [1], c: [2]}",
      actions: [
        { target: "$.x-a.b", update: { d: 3 } },
        { target: "$.x-a.c", update: [4, 5] },
        { target: "$.x-a", update: { c: [6] } },
        { target: "$.x-a.b", update: null },
      ],
      expected: { "x-a": { b: [1, { d: 3 }, null], c: [2, 4, 5, 6] } },
    },
    {
      name: "replaces a scalar, null too",
      description: "paths: {}\nx-a: {b: one, c: null, d: [1, 2]}",
      actions: [
        { target: "$.x-a['b','c']", update: "two" },
        { target: "$.x-a.d[1]", update: false },
      ],
      expected: { "x-a": { b: "two", c: "two", d: [1, false] } },
    },
    {
      name: "removes members and items, of which later ones do not take the place of earlier ones",
      description: "paths: {}\nx-a: {b: 1, c: 2, d: [0, 1, 2, {e: 3}, 4]}",
      actions: [
        { target: "$.x-a.b", remove: true },
        { target: "$.x-a.d[0,2,4]", remove: true },
        { target: "$.x-a..e", remove: true, update: 7 },
      ],
      expected: { "x-a": { c: 2, d: [1, {}] } },
    },
    {
      name: "removes what lies inside of what it removes as well",
      description: "paths: {}\nx-a: {b: {b: {b: 1}}, d: [[1], [2]]}",
      actions: [
        { target: "$.x-a..b", remove: true },
        { target: "$.x-a.d..*", remove: true },
      ],
      expected: { "x-a": { d: [] } },
    },
    {
      name: "copies a value, which stays where it is",
      description: "paths: {}\nx-a: {b: {c: {d: 1}}, e: {f: 2}}",
      actions: [
        { target: "$.x-a.e", copy: "$.x-a.b" },
        { target: "$.x-a.e.c", update: { g: 3 } },
      ],
      expected: { "x-a": { b: { c: { d: 1 } }, e: { f: 2, c: { d: 1, g: 3 } } } },
    },
    {
      name: "moves a value: made, copied to, removed",
      description: "paths: {}\nx-a: {old: {b: [1]}}",
      actions: [
        { target: "$.x-a", update: { new: {} } },
        { target: "$.x-a.new", copy: "$.x-a.old" },
        { target: "$.x-a.old", remove: true },
      ],
      expected: { "x-a": { new: { b: [1] } } },
    },
    {
      name: "gives each target a value of its own",
      description: "paths: {}\nx-a: [{}, {}]",
      actions: [
        { target: "$.x-a[*]", update: { b: { c: [] } } },
        { target: "$.x-a[0].b.c", update: 1 },
      ],
      expected: { "x-a": [{ b: { c: [1] } }, { b: { c: [] } }] },
    },
    {
      name: "does nothing by `remove: false`",
      description: "paths: {}\nx-a: 1",
      actions: [{ target: "$.x-a", remove: false }],
      expected: { "x-a": 1 },
    },
    {
      name: "takes names such as `__proto__` for what they are",
      description: "paths: {}\nx-a: {b: {}}",
      actions: [{ target: "$.x-a.b", update: JSON.parse('{"__proto__": {"c": 1}}') as unknown }],
      expected: { "x-a": { b: JSON.parse('{"__proto__": {"c": 1}}') as unknown } },
    },
  ])("$name", async ({ description, actions, expected }) => {
    const { root, problems } = await layOver(description, actions);
    expect(problems).toEqual([]);
    expect(JSON.stringify(root)).toEqual(
      JSON.stringify({
        openapi: "3.1.0",
        info: { title: "T", version: "1" },
        paths: {},
        ...expected,
      }),
    );
  });

  it("works on what the actions and overlays before it have left", async () => {
    const overlay = (actions: string) =>
      `{overlay: 1.0.0, info: {title: O, version: '1'}, actions: [${actions}]}`;
    const { root, problems } = await layOverTexts(`${head}paths: {}\nx-a: {b: 1}`, [
      overlay("{target: $.x-a, remove: true}, {target: $, update: {x-a: {c: 2}}}"),
      overlay("{target: '$[?@.c == 2]', update: {d: 3}}"),
    ]);
    expect(problems).toEqual([]);
    expect(root).toMatchObject({ "x-a": { c: 2, d: 3 } });
  });

  it("selects by RFC 9535: wildcards, descendants, slices, filters and functions", async () => {
    const { root, problems } = await layOver(pets, [
      { target: "$.paths.*.get", update: { "x-safe": true } },
      { target: "$..parameters[?@.name == 'two' && @.in == 'query']", remove: true },
      { target: "$.paths[?search(@.get.summary, 'ol')].get.summary", update: "new" },
      { target: "$..tags[?@ == 'a']", remove: true },
      { target: "$..parameters[-1:]", update: { required: true } },
    ]);
    expect(problems).toEqual([]);
    expect(root).toMatchObject({
      paths: {
        "/pets": {
          get: {
            summary: "new",
            tags: [],
            "x-safe": true,
            parameters: [
              { name: "one", in: "query" },
              { name: "three", in: "query", required: true },
            ],
          },
          delete: { summary: "gone" },
        },
        "/dogs": { get: { tags: ["b"], "x-safe": true } },
      },
    });
  });

  it("leaves whole numbers beyond 2^53 as they are", async () => {
    const { root } = await layOver("paths: {}\nx-a: {b: 9007199254740993}", [
      { target: "$.x-a", update: { c: 1 } },
    ]);
    expect(root).toMatchObject({ "x-a": { b: 9007199254740993n, c: 1 } });
  });
});

describe("an overlay of version 1.0", () => {
  it("removes scalars, and updates objects and arrays only", async () => {
    const removed = await layOver(pets, [{ target: "$..summary", remove: true }], "1.0.0");
    expect(removed.problems).toEqual([]);
    expect(JSON.stringify(removed.root)).not.toContain("summary");
    const updated = await layOver(pets, [{ target: "$..summary", update: "x" }], "1.0.1");
    expect(updated.problems).toEqual([
      "overlay-target-refused 0.yaml:6:13 `$..summary` selects a text, number, boolean or null, which overlay 1.0 cannot update",
    ]);
  });
});

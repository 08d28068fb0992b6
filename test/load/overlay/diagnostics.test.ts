import { describe, expect, it } from "vitest";
import { createCollector } from "../../../generator/diagnostics/collector.js";
import { printText } from "../../../generator/diagnostics/print-text.js";
import { placeOf, type SpecDocument } from "../../../generator/document/spec-document.js";
import { loadFiles } from "../load-text.js";
import { head, layOver, layOverTexts } from "./lay-over.js";

const start = "overlay: 1.1.0\ninfo: {title: O, version: '1'}\n";

describe("an overlay that is wrong says where", () => {
  it.each([
    ["nothing", "", "empty-document 0.yaml:1:1"],
    ["a syntax error", "overlay: [", "invalid-yaml 0.yaml:1:11"],
    [
      "a description",
      head,
      "not-an-overlay 0.yaml:1:1 this is not an overlay: it has no `overlay`",
    ],
    ["a list", "[]", "not-an-overlay 0.yaml:1:1 this is not an overlay: it holds an array"],
    [
      "a version to come",
      "overlay: 1.2.0",
      "not-an-overlay 0.yaml:1:10 this is not an overlay: `overlay: 1.2.0` is not a version",
    ],
    ["a version that is a number", "overlay: 1.1", "not-an-overlay 0.yaml:1:10"],
    [
      "no actions",
      start,
      "overlay-field-wrong 0.yaml:1:1 `actions` of an overlay cannot be absent",
    ],
    [
      "an empty list of actions",
      `${start}actions: []`,
      "overlay-field-wrong 0.yaml:3:10 `actions` of an overlay cannot be an array",
    ],
    [
      "no title",
      "overlay: 1.0.0\ninfo: {version: '1'}\nactions: [{target: $, update: {}}]",
      "overlay-field-wrong 0.yaml:2:7 `title` of an overlay cannot be absent",
    ],
    [
      "no target",
      `${start}actions:\n  - update: {}`,
      "overlay-field-wrong 0.yaml:4:5 `target` of an overlay cannot be absent",
    ],
    [
      "a target that is no text",
      `${start}actions: [{target: 1, update: {}}]`,
      "overlay-field-wrong 0.yaml:3:20 `target` of an overlay cannot be a number",
    ],
    [
      "`remove` that is no boolean",
      `${start}actions: [{target: $.a, remove: 'yes'}]`,
      "overlay-field-wrong 0.yaml:3:33 `remove` of an overlay cannot be a string",
    ],
    [
      "an action that says nothing",
      `${start}actions: [{target: $.info}]`,
      "overlay-action-unclear 0.yaml:3:11 the action does not say what to do",
    ],
    [
      "two actions in one",
      `${start}actions: [{target: $.info, update: {}, copy: $.info}]`,
      "overlay-action-unclear 0.yaml:3:11 the action has both `update` and `copy`",
    ],
    [
      "`copy` in 1.0",
      `${start.replace("1.1.0", "1.0.0")}actions: [{target: $.info, copy: $.info}]`,
      "overlay-action-unclear 0.yaml:3:11 the action has `copy`, which only `overlay: 1.1.0` knows",
    ],
    [
      "no query",
      `${start}actions: [{target: 'paths./x', update: {}}]`,
      "overlay-query-invalid 0.yaml:3:20 `paths./x` is not a JSONPath query:",
    ],
    [
      "an unknown function",
      `${start}actions: [{target: '$[?size(@) > 1]', update: {}}]`,
      "overlay-query-invalid 0.yaml:3:20 `$[?size(@) > 1]` is not a JSONPath query: no such function",
    ],
    [
      "a wrong query to copy",
      `${start}actions: [{target: $.info, copy: '$['}]`,
      "overlay-query-invalid 0.yaml:3:34",
    ],
    [
      "nothing to copy",
      `${start}actions: [{target: $.info, copy: $.x}]`,
      "overlay-target-refused 0.yaml:3:34 `$.x` selects nothing to copy",
    ],
    [
      "several values to copy",
      `${start}actions: [{target: $.info, copy: $.info.*}]`,
      "overlay-target-refused 0.yaml:3:34 `$.info.*` selects 2 values to copy",
    ],
    [
      "the whole description to remove",
      `${start}actions: [{target: $, remove: true}]`,
      "overlay-target-refused 0.yaml:3:20 `$` selects the whole description",
    ],
    [
      "targets of two kinds",
      `${start}actions: [{target: $.*, update: x}]`,
      "overlay-target-refused 0.yaml:3:20 `$.*` selects scalars and objects",
    ],
    [
      "values that do not go together",
      `${start}actions: [{target: $, update: {info: {title: [x]}}}]`,
      "overlay-values-differ 0.yaml:3:46 an array cannot be merged with a string",
    ],
    [
      "an object for a scalar",
      `${start}actions: [{target: $.info.title, update: {}}]`,
      "overlay-values-differ 0.yaml:3:42 an object cannot be merged with a string",
    ],
  ])("%s", async (_, overlay, problem) => {
    const { problems, root } = await layOverTexts(`${head}paths: {}`, [overlay]);
    expect(problems.map((one) => one.slice(0, problem.length))).toEqual([problem]);
    expect(root).toBeUndefined();
  });

  it("all at once, over all overlays", async () => {
    const { problems } = await layOverTexts(`${head}paths: {}`, [
      `${start}actions: [{target: '$[', update: {}}, {target: 2, update: {}}, {}]`,
      `${start}actions: [{target: '$]', update: {}}]`,
      "{}",
    ]);
    expect(problems.map((problem) => problem.split(" ").slice(0, 2).join(" "))).toEqual([
      "overlay-query-invalid 0.yaml:3:20",
      "overlay-field-wrong 0.yaml:3:48",
      "overlay-field-wrong 0.yaml:3:64",
      "overlay-action-unclear 0.yaml:3:64",
      "overlay-query-invalid 1.yaml:3:20",
      "not-an-overlay 2.yaml:1:1",
    ]);
  });

  it("and nesting that copying would make without end", async () => {
    const copies = Array.from({ length: 300 }, () => ({ target: "$.x-a.b", copy: "$" }));
    const { problems } = await layOver("paths: {}\nx-a: {b: {}}", copies);
    expect(problems[0]).toMatch(/^overlay-too-deep 0\.yaml:\d+:\d+ .* more than 500 levels deep$/u);
  });
});

describe("an overlay that may be wrong is applied with a warning", () => {
  it.each([
    [
      "that selects nothing",
      `${start}actions: [{target: $.nothing, update: {}}]`,
      "overlay-target-unmatched 0.yaml:3:20 `$.nothing` selects nothing, so that the action changes nothing",
    ],
    [
      "with a misspelt field",
      `${start}actions: [{target: $.info, update: {}, descripton: x}]`,
      "overlay-field-unknown 0.yaml:3:40 `descripton` is no field of an overlay",
    ],
    [
      "for another description",
      `${start}extends: other.yaml\nactions: [{target: $.info, update: {}}]`,
      "overlay-extends-another 0.yaml:3:10 the overlay extends `other.yaml`, which is not `api.yaml`",
    ],
  ])("%s", async (_, overlay, problem) => {
    const { problems, root } = await layOverTexts(`${head}paths: {}`, [overlay]);
    expect(problems).toEqual([problem]);
    expect(root).toBeDefined();
  });

  it("but not when it extends the description by where it is, or by what it calls itself", async () => {
    const description = `${head}$self: https://example.com/api\npaths: {}`;
    const actions = "actions: [{target: $.info, update: {}}]";
    const { problems } = await layOverTexts(description, [
      `${start}extends: ./api.yaml\n${actions}`,
      `${start}extends: https://example.com/api\n${actions}`,
    ]);
    expect(problems).toEqual([]);
  });
});

describe("a problem of the description", () => {
  /** Where a diagnostic about a pointer says that it is. */
  function positionOf(document: SpecDocument | undefined, pointer: string, part?: "key"): string {
    if (document === undefined) throw new Error("it did not load");
    const { report, diagnostics } = createCollector();
    const node = { document, pointer, value: null };
    report("empty-document", {}, placeOf(node, part));
    return /(\S+:\d+:\d+ .*)$/mu.exec(printText(diagnostics, { color: false }))?.[1] ?? "";
  }

  it("stands in the overlay where that brought the value, else on the line of the description", async () => {
    const files = {
      "api.yaml": `${head}paths:\n  /a:\n    get:\n      parameters:\n        - {name: one}\n        - {name: two}\n`,
      "o.yaml": `${start}actions:
  - target: $..parameters[0]
    remove: true
  - target: $.paths['/a'].get
    update:
      summary: S
      parameters:
        - {name: three}
  - target: $.paths
    update: {/b: {}}
  - target: $.paths['/b']
    copy: $.paths['/a']
`,
    };
    const { specification, problems } = await loadFiles(files, "api.yaml", {
      overlays: ["o.yaml"],
    });
    expect(problems).toEqual([]);
    const entry = specification?.entry;
    const get = "/paths/~1a/get";
    expect(positionOf(entry, `${get}/parameters/0/name`)).toBe(
      "api.yaml:8:18   #/paths/~1a/get/parameters/1/name",
    );
    expect(positionOf(entry, `${get}/parameters/1/name`)).toBe(
      "o.yaml:10:18   #/actions/1/update/parameters/0/name",
    );
    expect(positionOf(entry, `${get}/summary`, "key")).toBe(
      "o.yaml:8:7   #/actions/1/update/summary",
    );
    expect(positionOf(entry, get, "key")).toBe("api.yaml:5:5   #/paths/~1a/get");
    expect(positionOf(entry, "/paths/~1b", "key")).toBe("o.yaml:12:14   #/actions/2/update/~1b");
    expect(positionOf(entry, "/paths/~1b/get/parameters/1/name")).toBe(
      "o.yaml:10:18   #/actions/1/update/parameters/0/name",
    );
    expect(positionOf(entry, "/paths/~1b/get/parameters/0")).toMatch(/^api\.yaml:8:11 /u);
    expect(positionOf(entry, "/paths/~1c")).toMatch(/^api\.yaml:4:3 /u);
  });

  it("is found through the rewording of a 2.0 document", async () => {
    const { specification } = await loadFiles(
      {
        "api.yaml":
          "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}\ndefinitions:\n  A: {type: string}\n",
        "o.yaml": `${start}actions:\n  - target: $.definitions\n    update:\n      B: {type: strin}\n`,
      },
      "api.yaml",
      { overlays: ["o.yaml"] },
    );
    const schemas = "/components/schemas";
    expect(positionOf(specification?.entry, `${schemas}/A/type`)).toMatch(/^api\.yaml:5:13 /u);
    expect(positionOf(specification?.entry, `${schemas}/B/type`)).toMatch(/^o\.yaml:6:17 /u);
  });

  it("may be an identifier or a reference that only the overlay brings", async () => {
    const { problems, specification } = await loadFiles(
      {
        "spec/api.yaml": `${head}paths: {}\ncomponents: {schemas: {A: {type: string}}}\n`,
        "spec/b.yaml": "type: string\n",
        "o.yaml": `${start}actions:\n  - target: $.components.schemas\n    update:\n      B: {$id: 'urn:b', $ref: b.yaml}\n      C: {$ref: 'urn:b'}\n      D: {$ref: ../o.yaml}\n`,
      },
      "spec/api.yaml",
      { overlays: ["o.yaml"] },
    );
    expect(Array.from(specification?.documents.values() ?? [], ({ file }) => file)).toEqual([
      "spec/api.yaml",
      "spec/b.yaml",
    ]);
    expect(problems).toEqual([
      "ref-refused o.yaml:8:17 `../o.yaml` is not read: it lies outside of the entry's folder",
    ]);
  });
});

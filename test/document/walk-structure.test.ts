import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../generator/document/json-value.js";
import type {
  Dialect,
  SpecDocument,
  Specification,
} from "../../generator/document/spec-document.js";
import { walkStructure } from "../../generator/document/walk-structure.js";

function specify(
  documents: Readonly<Record<string, JsonValue>>,
  dialect: Dialect = "2020-12",
): Specification {
  const list = Object.entries(documents).map(([file, root]): SpecDocument => {
    const locate = () => ({ start: 0, end: 0 });
    return { uri: `file:///${file}`, file, text: "", root, locate };
  });
  const [entry] = list;
  if (entry === undefined) throw new Error("a specification has an entry");
  return { entry, version: "", dialect, documents: new Map(list.map((each) => [each.uri, each])) };
}

/** Every object as `kind file#pointer`. */
function walk(specification: Specification): readonly string[] {
  return Array.from(
    walkStructure(specification),
    ({ node, kind }) => `${kind} ${node.document.file}#${node.pointer}`,
  );
}

describe("walkStructure", () => {
  it("visits objects before their parts, in the order of the text", () => {
    const get = { parameters: [{ name: "a", schema: {} }], responses: { "200": {} } };
    expect(walk(specify({ a: { paths: { "/b": { get } }, info: {} } }))).toEqual([
      "openapi a#",
      "paths a#/paths",
      "pathItem a#/paths/~1b",
      "operation a#/paths/~1b/get",
      "parameter a#/paths/~1b/get/parameters/0",
      "schema a#/paths/~1b/get/parameters/0/schema",
      "responses a#/paths/~1b/get/responses",
      "response a#/paths/~1b/get/responses/200",
      "info a#/info",
    ]);
  });

  it("takes data and names for what they are", () => {
    const X = {
      properties: { default: {}, $ref: {} },
      default: { items: {} },
      "x-a": { items: {} },
    };
    expect(walk(specify({ a: { components: { schemas: { X } } } }))).toEqual([
      "openapi a#",
      "components a#/components",
      "schema a#/components/schemas/X",
      "schema a#/components/schemas/X/properties/default",
      "schema a#/components/schemas/X/properties/$ref",
    ]);
  });

  it("goes where references lead, once", () => {
    const X = { items: { $ref: "b#/Y" }, not: { $ref: "b#/Y" } };
    const Y = { items: { $ref: "a#/components/schemas/X" } };
    const visited = walk(specify({ a: { components: { schemas: { X } } }, b: { Y, other: {} } }));
    expect(visited.slice(3)).toEqual([
      "schema a#/components/schemas/X/items",
      "schema a#/components/schemas/X/not",
      "schema b#/Y",
      "schema b#/Y/items",
    ]);
  });

  it("counts what stands beside a `$ref` from 3.1 on", () => {
    const document = { a: { components: { schemas: { X: { $ref: "#", items: {} } } } } };
    expect(walk(specify(document, "2020-12"))).toContain("schema a#/components/schemas/X/items");
    expect(walk(specify(document, "3.0"))).not.toContain("schema a#/components/schemas/X/items");
  });

  it("does not recurse", () => {
    let schema: JsonValue = {};
    for (let depth = 0; depth < 5_000; depth += 1) schema = { items: schema };
    expect(walk(specify({ a: { components: { schemas: { X: schema } } } }))).toHaveLength(5_003);
  });
});

import { describe, expect, it } from "vitest";
import { resolveReference } from "../../generator/document/resolve-reference.js";
import {
  childNode,
  rootNode,
  type SpecNode,
  type Specification,
} from "../../generator/document/spec-document.js";
import { loadFiles, withSchema } from "./load-text.js";

/** What a member of the schema in the test's document leads to, as file and pointer. */
async function follow(
  files: Readonly<Record<string, string>>,
  tokens: readonly (string | number)[],
): Promise<string | undefined> {
  const { specification, problems } = await loadFiles(files);
  expect(problems).toEqual([]);
  if (specification === undefined) return undefined;
  const target = resolveMember(specification, tokens);
  return target && `${target.document.file}#${target.pointer.replace("/components/schemas/X", "")}`;
}

function resolveMember(specification: Specification, tokens: readonly (string | number)[]) {
  const node = ["components", "schemas", "X", ...tokens].reduce<SpecNode | undefined>(
    (parent, token) => parent && childNode(parent, token),
    rootNode(specification.entry),
  );
  const reference = node && childNode(node, "$ref")?.value;
  if (node === undefined || typeof reference !== "string") return undefined;
  return resolveReference(specification, node, reference);
}

describe("schemas that name themselves", () => {
  const schema = {
    $id: "https://example.com/tree/root",
    $defs: {
      node: { $id: "node", $anchor: "top", $defs: { leaf: { type: "string" } } },
      data: { enum: [{ $id: "data" }], "x-more": { $anchor: "hidden" } },
    },
    anyOf: [
      { $ref: "node" },
      { $ref: "node#top" },
      { $ref: "https://example.com/tree/node#/$defs/leaf" },
      { $ref: "#/$defs/node" },
      { $ref: "#/components/schemas/X" },
    ],
  };
  const files = { "api.json": withSchema(JSON.stringify(schema)) };

  it.each([
    [0, "by a URI relative to the $id around the reference", "api.json#/$defs/node"],
    [1, "by an anchor", "api.json#/$defs/node"],
    [2, "by a pointer that starts at the resource", "api.json#/$defs/node/$defs/leaf"],
    [3, "by a pointer in the own resource", "api.json#/$defs/node"],
    [4, "by a pointer that only the document has", "api.json#"],
  ])("are found (case %i) %s", async (index, _, expected) => {
    expect(await follow(files, ["anyOf", index])).toBe(expected);
  });

  it("are not found in data", async () => {
    const { specification } = await loadFiles(files);
    expect([...(specification?.identifiers?.nodes.keys() ?? [])]).toEqual([
      "https://example.com/tree/root",
      "https://example.com/tree/node",
      "https://example.com/tree/node#top",
    ]);
  });

  it("are found in another file, below its own $id", async () => {
    const other = { $id: "urn:example:other", $defs: { a: { $anchor: "a" }, b: { $ref: "#a" } } };
    const files = {
      "api.json": withSchema('{"$ref": "other.json#a"}'),
      "other.json": JSON.stringify(other),
    };
    expect(await follow(files, [])).toBe("other.json#/$defs/a");
    const { specification } = await loadFiles(files);
    const names = [...(specification?.identifiers?.nodes.keys() ?? [])];
    expect(names).toEqual(["urn:example:other", "urn:example:other#a"]);
  });
});

describe("a description that names itself by `$self` (3.2)", () => {
  const describing = (self: string, schema: object) =>
    JSON.stringify({
      openapi: "3.2.0",
      $self: self,
      info: { title: "t", version: "1" },
      components: { schemas: { X: schema, Y: { type: "string" } } },
    });

  it("is found by that URI, absolute and relative, and nothing is fetched", async () => {
    for (const $ref of [
      "https://example.com/v1/api#/components/schemas/Y",
      "api#/components/schemas/Y",
    ]) {
      const files = { "spec.json": describing("https://example.com/v1/api", { $ref }) };
      expect(await follow(files, [])).toBe("spec.json#/components/schemas/Y");
    }
  });

  it("is found by it from another file, and goes on to find files beside itself", async () => {
    const files = {
      "spec.json": describing("https://example.com/v1/api", { $ref: "part.json#/a" }),
      "part.json": JSON.stringify({
        a: { $ref: "https://example.com/v1/api#/components/schemas/Y" },
      }),
    };
    const { specification, problems } = await loadFiles(files);
    expect(problems).toEqual([]);
    expect([...(specification?.documents.values() ?? [])].map(({ file }) => file)).toEqual([
      "spec.json",
      "part.json",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../generator/document/json-value.js";
import { resolveReference } from "../../generator/document/resolve-reference.js";
import { rootNode, type SpecDocument } from "../../generator/document/spec-document.js";

function createDocument(file: string, root: JsonValue): SpecDocument {
  const locate = () => ({ start: 0, end: 0 });
  return { uri: `file:///${file}`, file, text: "", root, locate };
}

const entry = createDocument("a", { own: { type: "string" } });
const other = createDocument("b", { part: { type: "number" } });

function specify(...more: readonly SpecDocument[]) {
  const documents = new Map([entry, ...more].map((document) => [document.uri, document]));
  return { entry, version: "", dialect: "2020-12", documents } as const;
}

describe("a reference", () => {
  it("leads to one node, however often it is followed", () => {
    const specification = specify();
    const found = resolveReference(specification, rootNode(entry), "#/own");
    expect(found).toMatchObject({ pointer: "/own", value: { type: "string" } });
    expect(resolveReference(specification, rootNode(entry), "#/own")).toBe(found);
  });

  it("that led to nothing leads to a document that is read later", () => {
    const specification = specify();
    expect(resolveReference(specification, rootNode(entry), "b#/part")).toBeUndefined();
    specification.documents.set(other.uri, other);
    expect(resolveReference(specification, rootNode(entry), "b#/part")?.document).toBe(other);
  });

  it("leads to what has its URI once that is known", () => {
    const specification = specify(other);
    expect(resolveReference(specification, rootNode(entry), "b")?.pointer).toBe("");
    const named = { document: entry, pointer: "/own", value: { type: "string" } };
    const identifiers = {
      nodes: new Map([[other.uri, named]]),
      bases: new Map<string, string>(),
      dynamicAnchors: new Map(),
      hasDynamicReferences: false,
    };
    const later = { ...specification, identifiers };
    expect(resolveReference(later, rootNode(entry), "b")).toBe(named);
    expect(resolveReference(specification, rootNode(entry), "b")?.document).toBe(other);
  });

  it("is followed in the documents at hand, not in those that it was followed in before", () => {
    resolveReference(specify(other), rootNode(entry), "b#/part");
    expect(resolveReference(specify(), rootNode(entry), "b#/part")).toBeUndefined();
  });
});

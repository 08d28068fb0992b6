import { describe, expect, it } from "vitest";
import { createNodeMap } from "../../generator/document/node-map.js";
import type { SpecNode } from "../../generator/document/spec-document.js";

function nodeAt(uri: string, pointer: string): SpecNode {
  const document = { uri, file: uri, text: "", root: null, locate: () => ({ start: 0, end: 0 }) };
  return { document, pointer, value: null };
}

describe("a map of nodes", () => {
  it("knows a place by whatever object stands for it", () => {
    const map = createNodeMap<number>();
    map.set(nodeAt("file:///a.yaml", "/x"), 1);
    map.set(nodeAt("file:///a.yaml", "/x"), 2);
    expect(map.get(nodeAt("file:///a.yaml", "/x"))).toBe(2);
    expect(map.has(nodeAt("file:///a.yaml", "/x"))).toBe(true);
  });

  it("tells documents and pointers apart", () => {
    const map = createNodeMap<number>();
    map.set(nodeAt("file:///a.yaml", "/x"), 1);
    expect(map.has(nodeAt("file:///a.yaml", ""))).toBe(false);
    expect(map.has(nodeAt("file:///b.yaml", "/x"))).toBe(false);
    expect(map.get(nodeAt("file:///b.yaml", "/x"))).toBeUndefined();
  });
});

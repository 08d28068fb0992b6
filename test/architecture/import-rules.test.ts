import { describe, expect, it } from "vitest";
import {
  findCycles,
  findLeavingTemplates,
  findRawEmitters,
  findStrayImports,
  findUpwardImports,
} from "./import-rules.js";
import { readGraph, readRuntimeGraph } from "./read-graph.js";

/** A graph of one module a line: `from: to, to`. */
function graphOf(...lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines.map((line) => {
      const [from = "", targets = ""] = line.split(": ");
      return [from, targets.split(", ")];
    }),
  );
}

describe("the check of imports", () => {
  it("reads static, type and dynamic imports, and re-exports", () => {
    const text = `
      import type { A } from "../ir/a.js";
      import { b } from "./b.js";
      export { c } from "./c/c.js";
      const { parse } = await import("yaml/util");
      import { readFile } from "node:fs/promises";
      import x from "@scope/name/part";
    `;
    expect(readGraph([{ path: "generator/load/x.ts", text }]).get("generator/load/x.ts")).toEqual([
      "generator/ir/a.ts",
      "generator/load/b.ts",
      "generator/load/c/c.ts",
      "yaml",
      "node:fs/promises",
      "@scope/name",
    ]);
  });

  it("tells what runs from what only the compiler reads", () => {
    const text = [
      'import type {\n  A,\n} from "./a.js";',
      'export type { B } from "./b.js";',
      'import { c, type C } from "./c.js";',
    ].join("\n");
    expect([...readRuntimeGraph([{ path: "x.ts", text }]).values()]).toEqual([["c.ts"]]);
  });

  it("finds a stage that imports another, and vocabulary that imports a stage", () => {
    const graph = graphOf(
      "generator/emit/a.ts: generator/normalize/b.ts, generator/ir/api.ts, generator/emit/c.ts",
      "generator/ir/api.ts: generator/document/json.ts, generator/load/load.ts",
      "generator/document/json.ts: generator/ir/api.ts",
      "generator/pipeline.ts: generator/load/load.ts",
      "generator/write/write.ts: generator/pipeline.ts",
      "generator/cli.ts: generator/pipeline.ts",
    );
    expect(findUpwardImports(graph)).toEqual([
      "generator/emit/a.ts → generator/normalize/b.ts",
      "generator/ir/api.ts → generator/load/load.ts",
      "generator/document/json.ts → generator/ir/api.ts",
      "generator/write/write.ts → generator/pipeline.ts",
    ]);
  });

  it("knows every area, so that a new folder is given a layer", () => {
    const graph = graphOf("generator/extra/a.ts: generator/ir/api.ts");
    expect(() => findUpwardImports(graph)).toThrow("generator/extra belongs to no layer");
  });

  it("finds an emitter that reads the description, unless a reason is given", () => {
    const graph = graphOf(
      "generator/emit/types.ts: generator/document/spec-document.ts",
      "generator/emit/code/json.ts: generator/document/json-value.ts",
      "generator/emit/openapi/a.ts: generator/document/spec-document.ts",
    );
    expect(findRawEmitters(graph, { "generator/emit/openapi/": "a reason" })).toEqual([
      "generator/emit/types.ts → generator/document/spec-document.ts",
    ]);
  });

  it("finds a tool outside of its place", () => {
    const graph = graphOf("generator/load/a.ts: yaml", "generator/write/b.ts: yaml, zod");
    expect(findStrayImports(graph, { yaml: ["generator/load/"] })).toEqual([
      "generator/write/b.ts → yaml",
    ]);
  });

  it("finds a template that imports the generator, a package, or zod outside of its folder", () => {
    const graph = graphOf(
      "templates/runtime/a.ts: generator/ir/api.ts, zod, templates/runtime/b.ts",
      "templates/zod/c.ts: zod, node:fs",
    );
    expect(findLeavingTemplates(graph)).toEqual([
      "templates/runtime/a.ts → generator/ir/api.ts",
      "templates/runtime/a.ts → zod",
      "templates/zod/c.ts → node:fs",
    ]);
  });

  it("finds each cycle once", () => {
    const graph = graphOf("d: b", "a: b", "b: c", "c: a, e", "e: e");
    expect(findCycles(graph)).toEqual(["a → b → c", "e"]);
  });
});

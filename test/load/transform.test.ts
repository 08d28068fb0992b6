import { describe, expect, it } from "vitest";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { printText } from "../../generator/diagnostics/print-text.js";
import type { JsonValue } from "../../generator/document/json-value.js";
import { placeOf, type SpecDocument } from "../../generator/document/spec-document.js";
import { loadFiles } from "./load-text.js";

const api = `openapi: 3.1.0
info: &info {title: T, version: '1'}
paths:
  /a: {get: {tags: [x], parameters: [{name: one}, {name: two}]}}
  /b: {get: {tags: [y]}}
x-info: *info
x-big: 9007199254740993
`;

// What a maintainer writes is not typed.
type Code = (document: ReturnType<typeof JSON.parse>) => unknown;

async function transformed(transform: Code, files: Readonly<Record<string, string>> = {}) {
  const overlays = Object.keys(files);
  const loaded = await loadFiles({ "api.yaml": api, ...files }, "api.yaml", {
    transform,
    overlays,
  });
  return { ...loaded, entry: loaded.specification?.entry };
}

describe("code that changes a description", () => {
  it("changes what it is given, or returns another, at once or later", async () => {
    const inPlace = await transformed((document) => {
      delete document.paths["/b"];
      document.info.summary = undefined;
    });
    expect(inPlace.problems).toEqual([]);
    expect(Object.keys(inPlace.entry?.root ?? {})).toContain("x-big");
    expect(inPlace.entry?.root).not.toMatchObject({ paths: { "/b": {} } });
    expect(inPlace.entry?.root).toMatchObject({ info: { title: "T" }, "x-big": 9007199254740993n });
    const another = await transformed((document) => Promise.resolve({ ...document, paths: {} }));
    expect(another.entry?.root).toMatchObject({ openapi: "3.1.0", paths: {} });
  });

  it("gets a copy in which nothing is shared, and keeps no hold on the result", async () => {
    let kept: { title?: string } = {};
    const { entry } = await transformed((document) => {
      document.info.title = "changed";
      kept = document.info;
    });
    expect(entry?.root).toMatchObject({ info: { title: "changed" }, "x-info": { title: "T" } });
    kept.title = "later";
    expect(entry?.root).toMatchObject({ info: { title: "changed" } });
  });

  it("comes after the overlays", async () => {
    const overlay =
      "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions: [{target: $.info, update: {title: U}}]";
    const { entry } = await transformed((document) => void (document.info.title += "!"), {
      "o.yaml": overlay,
    });
    expect(entry?.root).toMatchObject({ info: { title: "U!" } });
  });

  it("may bring identifiers and references", async () => {
    const { specification, problems } = await transformed(
      (document) => {
        document.components = {
          schemas: { A: { $id: "urn:a", $ref: "o.yaml#/info" }, B: { $ref: "urn:a" } },
        };
      },
      {
        "o.yaml":
          "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions: [{target: $, update: {}}]",
      },
    );
    expect(problems).toEqual([]);
    expect(specification?.identifiers?.nodes.has("urn:a")).toBe(true);
    expect(specification?.documents.size).toBe(2);
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("no such path\n  at");
      },
      "transform-failed `transform` of the configuration fails: no such path",
    ],
    [
      "fails later",
      () => Promise.reject(new Error("later")),
      "transform-failed `transform` of the configuration fails: later",
    ],
    [
      "throws what is no error",
      () => {
        throw "text";
      },
      "transform-failed `transform` of the configuration fails: text",
    ],
    [
      "leaves a function",
      (d) => void (d.info.x = () => 1),
      "transform-not-json `transform` leaves a function at `#/info/x`",
    ],
    [
      "leaves a date",
      (d) => void (d.paths["/a"].x = new Date()),
      "transform-not-json `transform` leaves an instance of Date at `#/paths/~1a/x`",
    ],
    [
      "leaves a map",
      (d) => void (d.paths = new Map()),
      "transform-not-json `transform` leaves an instance of Map at `#/paths`",
    ],
    [
      "leaves NaN",
      (d) => void (d.info.x = [NaN]),
      "transform-not-json `transform` leaves NaN at `#/info/x/0`",
    ],
    [
      "leaves undefined in an array",
      (d) => void (d.tags = [undefined]),
      "transform-not-json `transform` leaves undefined at `#/tags/0`",
    ],
    ["leaves a symbol", () => Symbol("x"), "transform-not-json `transform` leaves a symbol at `#`"],
    [
      "leaves a cycle",
      (d) => void (d.info.x = d),
      "transform-not-json `transform` leaves an object that holds itself at `#/info/x`",
    ],
    [
      "nests without end",
      (d) => void (d.info.x = nested(100_000)),
      expect.stringMatching(/^transform-not-json `transform` leaves more than 500 levels/u),
    ],
    [
      "leaves a getter that throws",
      (d) =>
        Object.defineProperty(d, "x", {
          enumerable: true,
          get: () => {
            throw new Error("got");
          },
        }),
      "transform-failed `transform` of the configuration fails: got",
    ],
    [
      "leaves no description",
      () => [],
      "not-openapi api.yaml:1:1 this is not an OpenAPI description: it holds an array",
    ],
  ] satisfies readonly (readonly [string, Code, unknown])[])(
    "is reported when it %s",
    async (_, code, problem) => {
      const { problems, specification } = await transformed(code);
      expect(problems).toEqual([problem]);
      expect(specification).toBeUndefined();
    },
  );

  it("may put one object in many places, which takes no longer", async () => {
    const { problems } = await transformed((document) => {
      let shared: unknown = {};
      for (let level = 0; level < 60; level += 1) shared = { a: shared, b: shared };
      document["x-shared"] = shared;
    });
    expect(problems).toEqual([]);
  });
});

describe("the position of a value", () => {
  function positionOf(document: SpecDocument | undefined, pointer: string): string {
    if (document === undefined) throw new Error("it did not load");
    const { report, diagnostics } = createCollector();
    report("empty-document", {}, placeOf({ document, pointer, value: null }));
    return /(\S+:\d+:\d+) /mu.exec(printText(diagnostics, { color: false }))?.[1] ?? "";
  }

  it("is the line that was written, wherever code has moved it, else that of what is around it", async () => {
    const { entry } = await transformed((document) => {
      const { parameters } = document.paths["/a"].get;
      parameters.shift();
      document.paths = { ...document.paths, "/c": document.paths["/b"], "/d": { get: {} } };
      document.paths["/b"] = { get: { tags: [], operationId: "b" } };
    });
    expect(positionOf(entry, "/paths/~1a/get/parameters/0/name")).toBe("api.yaml:4:58");
    expect(positionOf(entry, "/paths/~1c/get/tags/0")).toBe("api.yaml:5:21");
    expect(positionOf(entry, "/paths/~1d/get")).toBe("api.yaml:4:3");
    expect(positionOf(entry, "/paths/~1b/get/tags")).toBe("api.yaml:5:20");
    expect(positionOf(entry, "/info/title")).toBe("api.yaml:2:21");
    expect(positionOf(entry, "/info/nothing")).toBe("api.yaml:2:13");
  });
});

function nested(levels: number): JsonValue {
  let value: JsonValue = {};
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

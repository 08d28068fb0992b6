import { expect, it, describe } from "vitest";
import { normalizeYaml, withSchemas } from "../normalize-yaml.js";
import { sketchSchemas, type Sketch } from "../sketch-schema.js";

async function read(schemas: string): Promise<Readonly<Record<string, Sketch>>> {
  return sketchSchemas((await normalizeYaml(withSchemas(schemas))).api);
}

describe("a dynamic reference", () => {
  it("means what the schema that leads to it has under the name", async () => {
    const sketches = await read(`
      Page:
        $id: https://example.com/page
        type: object
        properties: { data: { type: array, items: { $dynamicRef: '#item' } } }
        $defs: { any: { $dynamicAnchor: item } }
      Pets:
        $id: https://example.com/pets
        $ref: page
        $defs: { pet: { $dynamicAnchor: item, type: string } }
      Numbers:
        $id: https://example.com/numbers
        $ref: page
        $defs: { number: { $dynamicAnchor: item, type: number } }
    `);
    const follow = (name: string) => resolve(sketches, sketches[name]);
    expect(follow("Page")).toEqual({ object: { "data?": { array: "unknown" } } });
    expect(follow("Pets")).toEqual({ object: { "data?": { array: "string" } } });
    expect(follow("Numbers")).toEqual({ object: { "data?": { array: "number" } } });
  });

  it("closes a tree for everything below where it was closed", async () => {
    const sketches = await read(`
      Tree:
        $id: https://example.com/tree
        $dynamicAnchor: node
        type: object
        properties: { kids: { type: array, items: { $dynamicRef: '#node' } } }
      Strict:
        $id: https://example.com/strict
        $dynamicAnchor: node
        $ref: tree
        type: object
        required: [id]
    `);
    expect(sketches["Tree"]).toEqual({ object: { "kids?": { array: "@Tree" } } });
    expect(JSON.stringify(sketches)).toContain('{"array":"@Strict"}');
  });

  it("is a plain reference where its target has no dynamic anchor", async () => {
    const { A } = await read(`
      A:
        type: object
        properties: { a: { $dynamicRef: '#/components/schemas/B' } }
      B: { type: string }
    `);
    expect(A).toEqual({ object: { "a?": "@B" } });
  });
});

/** Follows references until something else, and replaces the references to leaves inside it. */
function resolve(sketches: Readonly<Record<string, Sketch>>, sketch: Sketch | undefined): unknown {
  const text = JSON.stringify(sketch).replaceAll(/"@(\w+)"/gu, (_, name: string) =>
    JSON.stringify(resolve(sketches, sketches[name])),
  );
  return JSON.parse(text);
}

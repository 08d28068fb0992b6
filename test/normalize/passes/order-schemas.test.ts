import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SchemaId } from "../../../generator/ir/schema.js";
import { orderSchemas } from "../../../generator/normalize/passes/order-schemas.js";
import { normalizeYaml, withSchemas } from "../normalize-yaml.js";

type Graph = ReadonlyMap<SchemaId, ReadonlySet<SchemaId>>;

/** The brand is given by the registry alone; a test may make up names. */
function idOf(index: number): SchemaId {
  return String(index) as SchemaId;
}

const graphs: fc.Arbitrary<Graph> = fc
  .integer({ min: 1, max: 12 })
  .chain((size) =>
    fc.array(fc.array(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }),
  )
  .map((edges) => new Map(edges.map((to, from) => [idOf(from), new Set(to.map(idOf))])));

function leadsTo(graph: Graph, from: SchemaId, to: SchemaId): boolean {
  const pending = [...(graph.get(from) ?? [])];
  const seen = new Set<SchemaId>();
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    pending.push(...(graph.get(id) ?? []));
  }
  return false;
}

describe("the order of schemas", () => {
  it("has every schema once", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const ids = orderSchemas(graph).map(({ id }) => id);
        expect([...ids].sort()).toEqual([...graph.keys()].sort());
      }),
    );
  });

  it("puts a schema after all that it refers to, except in its own cycle", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const ordered = orderSchemas(graph);
        const at = new Map(ordered.map(({ id }, index) => [id, index]));
        const cycles = new Map(ordered.map(({ id, cycle }) => [id, cycle]));
        for (const [id, targets] of graph) {
          for (const target of targets) {
            const isLater = (at.get(id) ?? 0) > (at.get(target) ?? 0);
            expect(isLater || cycles.get(id) === cycles.get(target)).toBe(true);
          }
        }
      }),
    );
  });

  it("gives two schemas one number exactly when each leads to the other", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const ordered = orderSchemas(graph);
        for (const left of ordered) {
          for (const right of ordered) {
            if (left.id === right.id) continue;
            const isMutual = leadsTo(graph, left.id, right.id) && leadsTo(graph, right.id, left.id);
            expect(left.cycle === right.cycle).toBe(isMutual);
          }
        }
      }),
    );
  });

  it("is found for chains of any length", () => {
    const size = 50_000;
    const graph = new Map(
      Array.from(
        { length: size },
        (_, index) => [idOf(index), new Set([idOf(index + 1)])] as const,
      ),
    );
    expect(orderSchemas(graph)[0]?.id).toBe(idOf(size - 1));
  });

  it("gives numbers to cycles, while the schemas stay in document order", async () => {
    const { api } = await normalizeYaml(
      withSchemas(`
        Tree: { type: object, properties: { leaf: { $ref: '#/components/schemas/Leaf' }, next: { $ref: '#/components/schemas/Tree' } } }
        Leaf: { type: object, properties: { a: { type: string } } }
        Odd: { type: array, items: { $ref: '#/components/schemas/Even' } }
        Even: { type: array, items: { $ref: '#/components/schemas/Odd' } }
      `),
    );
    const numbers = new Map(api.schemas.map(({ name, cycle }) => [name, cycle]));
    expect(api.schemas.map(({ name }) => name)).toEqual(["Tree", "Leaf", "Odd", "Even"]);
    expect(numbers.get("Even")).toBe(numbers.get("Odd"));
    expect(numbers.get("Leaf")).not.toBe(numbers.get("Tree"));
  });
});

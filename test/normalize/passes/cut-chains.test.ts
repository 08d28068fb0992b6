import { describe, expect, it } from "vitest";
import type { SchemaId } from "../../../generator/ir/schema.js";
import { cutChains } from "../../../generator/normalize/passes/cut-chains.js";
import { orderSchemas } from "../../../generator/normalize/passes/order-schemas.js";
import { checkOf, importValidators } from "../../emitted/import-validators.js";
import { printModules } from "../../emitted/print-modules.js";
import { normalizeYaml, withSchemas } from "../normalize-yaml.js";

/** The brand is given by the registry alone; a test may make up names. */
function idOf(index: number): SchemaId {
  return String(index) as SchemaId;
}

function cut(graph: ReadonlyMap<SchemaId, ReadonlySet<SchemaId>>): ReadonlySet<SchemaId> {
  return cutChains(orderSchemas(graph), graph);
}

describe("long chains of schemas are cut", () => {
  it("at every hundredth schema, from the end on", () => {
    const graph = new Map(
      Array.from({ length: 250 }, (_, index) => [idOf(index), new Set([idOf(index + 1)])]),
    );
    expect([...cut(graph)].sort()).toEqual([idOf(150), idOf(50)]);
  });

  it("and short ones are not, however many schemas have them in common", () => {
    const graph = new Map(
      Array.from({ length: 250 }, (_, index) => [idOf(index), new Set([idOf(249)])]),
    );
    expect([...cut(graph)]).toEqual([]);
  });

  it("and a cycle is none, since its references are lazy anyway", () => {
    const graph = new Map(
      Array.from({ length: 250 }, (_, index) => [idOf(index), new Set([idOf((index + 1) % 250)])]),
    );
    expect([...cut(graph)]).toEqual([]);
  });

  it.each([
    ["properties", { next: { next: { next: 1 } } }, { next: { next: {} } }],
    ["items", [[[1]]], [[[]]]],
  ])("so that the first of 5,000 validators is built: %s", async (link, wrong, right) => {
    const next = (index: number) => ({ $ref: `#/components/schemas/S${String(index + 1)}` });
    const schemas = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [
        `S${String(index)}`,
        link === "items"
          ? { type: "array", items: next(index) }
          : { type: "object", properties: { next: next(index) } },
      ]),
    );
    const text = withSchemas(JSON.stringify({ ...schemas, S5000: { type: "object" } }));
    const { api } = await normalizeYaml(text);
    const [validators = {}] = await importValidators([printModules(api)]);
    const { S0Schema } = validators;
    const check = S0Schema && checkOf(S0Schema);
    expect(check?.["~standard"].validate(right)).toEqual({ value: right });
    expect(check?.["~tolerates"](right)).toBe(true);
    expect(S0Schema?.safeParse(right).success).toBe(true);
    expect(S0Schema?.safeParse(wrong).error?.issues[0]?.path).toHaveLength(3);
  });
});

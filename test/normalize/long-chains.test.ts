import { describe, expect, it } from "vitest";
import { normalizeYaml } from "./normalize-yaml.js";

const length = 5_000;

/** A list operation whose answer is the first of very many schemas, each made from the next. */
function chainOf(link: (next: { readonly $ref: string }) => unknown): string {
  const schemas: Record<string, unknown> = {
    [`S${String(length)}`]: { type: "object", properties: { next_cursor: { type: "string" } } },
  };
  for (let index = 0; index < length; index += 1) {
    schemas[`S${String(index)}`] = link({ $ref: `#/components/schemas/S${String(index + 1)}` });
  }
  const schema = { $ref: "#/components/schemas/S0" };
  const response = { description: "All.", content: { "application/json": { schema } } };
  const cursor = { name: "cursor", in: "query", schema: { type: "string" } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { "/a": { get: { parameters: [cursor], responses: { "200": response } } } },
    components: { schemas },
  });
}

describe("a chain of thousands of schemas does not overflow the stack", () => {
  it.each([
    ["allOf", (next) => ({ allOf: [next, { type: "object" }] })],
    ["anyOf", (next) => ({ anyOf: [next, { type: "string" }] })],
    ["properties", (next) => ({ type: "object", properties: { data: next } })],
    ["items", (next) => ({ type: "array", items: next })],
  ] satisfies readonly (readonly [string, (next: object) => unknown])[])(
    "%s",
    async (_, link) => {
      const { api } = await normalizeYaml(chainOf(link));
      expect(api.schemas.length).toBeGreaterThanOrEqual(length);
    },
    60_000,
  );
});

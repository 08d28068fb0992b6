import { describe, expect, it } from "vitest";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { printText } from "../../generator/diagnostics/print-text.js";
import { lintAll } from "../../generator/pipeline.js";
import { defaultSettings } from "../normalize/normalize-yaml.js";

type Schemas = Readonly<Record<string, unknown>>;

function numbered(count: number, create: (index: number) => unknown, name = "S"): Schemas {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${name}${String(index)}`, create(index)]),
  );
}

function referTo(index: number): { readonly $ref: string } {
  return { $ref: `#/components/schemas/S${String(index)}` };
}

/** Each of 40 schemas refers to the next one in several ways, so that the ways double with each. */
function doubling(end: unknown, create: (next: unknown, index: number) => unknown): unknown {
  const schemas = numbered(40, (index) => (index === 39 ? end : create(referTo(index + 1), index)));
  return { paths: {}, components: { schemas } };
}

const object = { type: "object", properties: { a: { type: "string" } } };
const last = 2999;

/** What takes the square of its size, or worse, when each part looks at all others; and the codes that it gets. */
const descriptions: Readonly<
  Record<string, readonly [description: unknown, codes: readonly string[]]>
> = {
  "conjunctions of one schema": [doubling(object, (next) => ({ allOf: [next, next] })), []],
  "exclusive alternatives of one schema": [
    doubling(object, (next) => ({ oneOf: [next, next] })),
    [],
  ],
  "alternatives of one schema": [
    doubling(object, (next) => ({ anyOf: [next, { items: next }] })),
    [],
  ],
  "what alternatives evaluate": [
    doubling(object, (next, index) => ({
      unevaluatedProperties: false,
      anyOf: [next, { properties: { [`k${String(index)}`]: {} }, allOf: [next] }],
    })),
    ["keyword-ignored"],
  ],
  "a chain of discriminators": [
    {
      paths: {},
      components: {
        schemas: numbered(last + 1, (index) => ({
          ...object,
          discriminator: { propertyName: "a" },
          ...(index < last ? { oneOf: [referTo(index + 1)] } : {}),
        })),
      },
    },
    [],
  ],
  "a chain of schemas that require": [
    {
      paths: {},
      components: {
        schemas: numbered(last + 1, (index) => ({
          required: ["z"],
          properties: { [`p${String(index)}`]: {} },
          allOf: index < last ? [referTo(index + 1)] : [{ type: "object" }],
        })),
      },
    },
    ["required-undeclared"],
  ],
  "a circle of tags": [
    {
      paths: {},
      tags: Object.values(
        numbered(10_000, (index) => ({
          name: `t${String(index)}`,
          parent: `t${String((index + 1) % 10_000)}`,
        })),
      ),
    },
    ["tag-parent-circular", "many-alike"],
  ],
  "an enum of objects": [
    {
      paths: {},
      components: {
        schemas: {
          A: { enum: Object.values(numbered(20_000, (index) => ({ index }))) },
          B: {
            allOf: [
              { enum: Object.values(numbered(20_000, (index) => [index])) },
              { enum: Object.values(numbered(20_000, (index) => [-index, 0])) },
            ],
          },
        },
      },
    },
    ["schema-unsatisfiable"],
  ],
  "broken references among names that are nearly right": [
    {
      paths: {},
      components: {
        schemas: numbered(
          5000,
          (index) => ({ items: { $ref: `#/components/schemas/SomeLongName${String(index)}x` } }),
          "SomeLongName",
        ),
      },
    },
    ["ref-not-found", "many-alike"],
  ],
  "variables of a server": [
    {
      paths: {},
      servers: [
        {
          url: `https://a.example/${Object.keys(numbered(5000, () => 0, "v"))
            .map((name) => `{${name}}`)
            .join("")}`,
          variables: numbered(5000, () => ({ default: "x" }), "w"),
        },
      ],
    },
    ["server-variable-missing", "many-alike", "server-variable-unused"],
  ],
};

describe("a description is read in time that grows with its size", () => {
  it.each(Object.entries(descriptions))(
    "whatever it has: %s",
    async (_, [parts, codes]) => {
      const description = {
        openapi: "3.2.0",
        info: { title: "T", version: "1" },
        ...Object(parts),
      };
      const text = new TextEncoder().encode(JSON.stringify(description));
      const collector = createCollector();
      const settings = { ...defaultSettings, input: "-" };
      const sources = { readStdin: () => Promise.resolve(text), fetch };
      const before = process.cpuUsage();
      await lintAll([{ settings, collector }], { sources, onStage: () => undefined });
      printText(collector.diagnostics, { color: false });
      const { user } = process.cpuUsage(before);
      expect(user / 1e6).toBeLessThan(6);
      const serious = collector.diagnostics.filter(
        ({ code, severity }) => severity !== "info" || code === "many-alike",
      );
      expect([...new Set(serious.map(({ code }) => code))]).toEqual(codes);
    },
    60_000,
  );
});

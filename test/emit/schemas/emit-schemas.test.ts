import { describe, expect, test } from "vitest";
import { emitSchemas } from "../../../generator/emit/schemas.js";
import { createSymbols } from "../../../generator/emit/symbols.js";
import type { Api, NamedSchema } from "../../../generator/ir/api.js";
import type { Schema, SchemaId } from "../../../generator/ir/schema.js";
import { defaultSettings } from "../../normalize/normalize-yaml.js";
import { importValidators } from "../../emitted/import-validators.js";
import { printModules } from "../../emitted/print-modules.js";
import { ir, optional } from "./schema-values.js";

function named(name: string, cycle: number, schema: Schema): NamedSchema {
  return {
    id: name as SchemaId,
    name,
    validator: `${name}Schema`,
    schema,
    use: "both",
    cycle,
    isBuiltApart: false,
    pointer: `#/components/schemas/${name}`,
    origin: schema.origin,
    fills: false,
    isParameterGroup: false,
  };
}

function apiOf(...schemas: readonly NamedSchema[]): Api {
  return {
    info: { title: "Test", version: "1" },
    servers: [],
    securitySchemes: [],
    credentials: [],
    operations: [],
    root: {
      property: "",
      className: "Root",
      file: "client.ts",
      path: [],
      operations: [],
      children: [],
    },
    schemas,
    ignored: [],
  };
}

function emit(...schemas: readonly NamedSchema[]): string {
  const api = apiOf(...schemas);
  return emitSchemas(api, createSymbols(api), defaultSettings).blocks.join("\n\n");
}

describe("schemas.ts", () => {
  test("exports a lazy validator for each schema and imports what it uses", () => {
    expect(emit(named("Name", 0, ir.string()))).toBe(
      [
        'import * as checks from "./checks.js";',
        'import * as z from "./runtime/zod/builders.js";',
        'import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";',
        'import { lazySchema } from "./runtime/zod/lazy-schema.js";',
        'import type { Name } from "./types.js";',
        "",
        "/** An imported function would be looked up through all declarations above each call. */",
        "function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {",
        "  return lazySchema<Output>(build, check);",
        "}",
        "",
        "export const NameSchema: z.Validator<Name> = /* @__PURE__ */ lazy<Name>(() => z.string(), () => checks.NameSchema);",
      ].join("\n"),
    );
  });

  test("unwraps a reference, except inside a cycle", () => {
    const text = emit(
      named("Tree", 1, ir.object([optional("kids", ir.array(ir.reference("Tree")))])),
      named("Forest", 2, ir.array(ir.reference("Tree"))),
    );
    expect(text).toContain("z.array(z.deferred(schemas.TreeSchema)).optional()");
    expect(text).toContain("z.array(z.unwrap(schemas.TreeSchema))");
  });

  test("runs, with schemas that refer to each other in a ring of hundreds", async () => {
    const size = 300;
    const name = (index: number) => `Node${String(index % size)}`;
    const ring = Array.from({ length: size }, (_, index) =>
      named(name(index), 7, ir.object([optional("next", ir.reference(name(index + 1)))])),
    );
    const chain = Array.from({ length: size }, (_, index) =>
      named(
        `Link${String(index)}`,
        100 + index,
        index === 0 ? ir.string() : ir.array(ir.reference(`Link${String(index - 1)}`)),
      ),
    );
    const [validators = {}] = await importValidators([printModules(apiOf(...ring, ...chain))]);
    expect(validators.Node5Schema?.safeParse({ next: { next: {} } }).success).toBe(true);
    expect(validators.Node5Schema?.safeParse({ next: { next: 1 } }).success).toBe(false);
    expect(validators.Link299Schema?.safeParse([[[1]]]).success).toBe(false);
  });
});

import type { Api, NamedSchema } from "../ir/api.js";
import type { SchemaId } from "../ir/schema.js";
import type { ImportedSymbol } from "./code/module.js";

/** Every exported name and the file that it lives in: the only place where emitters meet. */
export interface Symbols {
  /** The type of a named schema, in `types.ts`. */
  readonly type: (id: SchemaId) => ImportedSymbol;
  /** The validator of a named schema, in `schemas.ts`. */
  readonly validator: (id: SchemaId) => ImportedSymbol;
  /** What the client asks instead, in `checks.ts`: the validator itself where that fills in defaults. */
  readonly check: (id: SchemaId) => ImportedSymbol;
  readonly schema: (id: SchemaId) => NamedSchema;
}

/** The files that every SDK has, relative to its folder. */
export const files = {
  types: "types.ts",
  schemas: "schemas.ts",
  checks: "checks.ts",
  client: "client.ts",
  webhooks: "webhooks.ts",
  index: "index.ts",
} as const;

/** A symbol of the runtime, by the path of its module without the extension. */
export function runtimeSymbol(
  name: string,
  module: string,
  kind: ImportedSymbol["kind"] = "value",
): ImportedSymbol {
  return { name, file: `runtime/${module}.ts`, kind };
}

export function createSymbols(api: Api): Symbols {
  const schemas = new Map(api.schemas.map((schema) => [schema.id, schema]));
  const schema = (id: SchemaId): NamedSchema => {
    const found = schemas.get(id);
    if (found === undefined) throw new Error(`no schema was declared for ${id}`);
    return found;
  };
  return {
    schema,
    type: (id) => ({ name: schema(id).name, file: files.types, kind: "type" }),
    validator: (id) => ({
      name: schema(id).validator,
      file: files.schemas,
      kind: "value",
    }),
    check: (id) => ({
      name: schema(id).validator,
      file: schema(id).fills ? files.schemas : files.checks,
      kind: "value",
    }),
  };
}

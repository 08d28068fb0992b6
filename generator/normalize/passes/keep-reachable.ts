import { schemaReferences } from "../../ir/schema-references.js";
import type { Schema, SchemaId } from "../../ir/schema.js";
import type { VariantSchema } from "./split-access.js";

/**
 * Leaves out variants that nothing uses. `isComponent` schemas stay in one variant at least: consumers import them.
 * Where only the variant for requests is used, it needs no suffix.
 */
export function keepReachable(
  schemas: readonly VariantSchema[],
  roots: {
    readonly used: readonly Schema[];
    readonly isComponent: (schema: VariantSchema) => boolean;
  },
): readonly VariantSchema[] {
  const byId = new Map(schemas.map((schema) => [schema.id, schema]));
  const reached = new Set<SchemaId>();
  const reach = (schema: Schema): void => {
    const pending = [...schemaReferences(schema)];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      const target = byId.get(id);
      if (target === undefined || reached.has(id)) continue;
      reached.add(id);
      for (const reference of schemaReferences(target.schema)) pending.push(reference);
    }
  };
  roots.used.forEach(reach);
  for (const schema of schemas) {
    const isWanted = roots.isComponent(schema) && !isVariantReached(schema, reached);
    if (!isWanted || schema.use === "request") continue;
    reached.add(schema.id);
    reach(schema.schema);
  }
  return schemas
    .filter(({ id }) => reached.has(id))
    .map((schema) =>
      schema.suffix === "Request" && !reached.has(responseId(schema.id))
        ? { ...schema, suffix: "" }
        : schema,
    );
}

function isVariantReached({ id, use }: VariantSchema, reached: ReadonlySet<SchemaId>): boolean {
  return reached.has(id) || (use === "response" && reached.has(`${id}?request` as SchemaId));
}

function responseId(id: SchemaId): SchemaId {
  return id.replace(/\?request$/u, "") as SchemaId;
}

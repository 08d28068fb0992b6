import type { Schema, SchemaId } from "./schema.js";
import { assertedSchemas, childSchemas } from "./visit-schema.js";

/** The named schemas that a schema refers to directly, those of its assertions included. */
export function schemaReferences(schema: Schema): ReadonlySet<SchemaId> {
  const found = new Set<SchemaId>();
  const pending = [schema];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part.kind === "reference") found.add(part.target);
    for (const child of childSchemas(part)) pending.push(child);
    for (const asserted of part.assertions.flatMap(assertedSchemas)) pending.push(asserted);
  }
  return found;
}

import type { Schema, SchemaId } from "../../ir/schema.js";
import { schemaReferences } from "../../ir/schema-references.js";
import { childSchemas } from "../../ir/visit-schema.js";

/** Schemas that hold a part of some kind, themselves or through what they refer to. */
export function findHolders(
  schemas: readonly { readonly id: SchemaId; readonly schema: Schema }[],
  isOfKind: (part: Schema) => boolean,
): ReadonlySet<SchemaId> {
  const users = new Map<SchemaId, SchemaId[]>();
  for (const { id, schema } of schemas) {
    for (const target of schemaReferences(schema)) {
      const known = users.get(target);
      if (known === undefined) users.set(target, [id]);
      else known.push(id);
    }
  }
  const holds = (part: Schema): boolean => isOfKind(part) || childSchemas(part).some(holds);
  const pending = schemas.filter(({ schema }) => holds(schema)).map(({ id }) => id);
  const holders = new Set(pending);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const user of users.get(id) ?? []) {
      if (holders.has(user)) continue;
      holders.add(user);
      pending.push(user);
    }
  }
  return holders;
}

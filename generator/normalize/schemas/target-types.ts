import type { Schema, SchemaId } from "../../ir/schema.js";
import { allTypes, type TypeSet } from "./instance-types.js";
import { schemaTypes } from "./schema-types.js";

/**
 * The types of what references lead to. Each schema is looked at once, after those that it is composed of and without
 * recursion: compositions may refer to each other thousands of times, and to the same one in many ways. What is composed
 * of itself, or is not known, may be anything.
 */
export function createTargetTypes(byId: ReadonlyMap<SchemaId, Schema>): (id: SchemaId) => TypeSet {
  const known = new Map<SchemaId, TypeSet>();
  const typesOf = (id: SchemaId): TypeSet => known.get(id) ?? allTypes;
  return (wanted) => {
    const entered = new Set<SchemaId>();
    const open = [wanted];
    for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
      const schema = known.has(id) ? undefined : byId.get(id);
      if (schema === undefined) open.pop();
      else if (entered.has(id)) known.set(id, schemaTypes(schema, typesOf));
      else {
        entered.add(id);
        for (const target of composedTargets(schema)) if (!entered.has(target)) open.push(target);
      }
    }
    return typesOf(wanted);
  };
}

/** What a schema refers to about the same instance. */
function composedTargets(schema: Schema): readonly SchemaId[] {
  if (schema.kind === "reference") return [schema.target];
  if (schema.kind !== "union" && schema.kind !== "intersection") return [];
  return schema.members.flatMap(composedTargets);
}

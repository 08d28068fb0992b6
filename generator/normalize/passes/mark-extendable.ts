import { mapSchema } from "../../ir/map-schema.js";
import type { IntersectionSchema, ObjectSchema, Schema, SchemaId } from "../../ir/schema.js";
import { samePlace } from "../schemas/combine-schemas.js";
import type { DeclaredSchema } from "../schemas/schema-registry.js";

/**
 * Before: no intersection is `extendable`. After: one is where TypeScript lets an interface extend its references: all
 * lead to objects without index signatures, one member at most is inline, and no key is declared in two ways.
 */
export function markExtendable(schemas: readonly DeclaredSchema[]): readonly DeclaredSchema[] {
  const byId = new Map(schemas.map(({ id, schema }) => [id, schema]));
  return schemas.map((declared) => ({
    ...declared,
    schema: mapSchema(declared.schema, (schema) =>
      schema.kind === "intersection"
        ? { ...schema, extendable: isExtendable(schema, byId) }
        : schema,
    ),
  }));
}

/** Chains of interfaces are looked through this far. */
const longestChain = 50;

function isExtendable(
  { members }: IntersectionSchema,
  byId: ReadonlyMap<SchemaId, Schema>,
): boolean {
  const references = members.filter(({ kind }) => kind === "reference");
  if (references.length === 0 || members.length - references.length > 1) return false;
  const objects = members.map((member) => interfaceParts(member, byId, 0));
  const parts = objects.flatMap((list) => list ?? []);
  if (objects.includes(undefined) || parts.some(({ indexed }) => indexed)) return false;
  return areConsistent(parts);
}

/** The object literals that an interface would be made of; undefined when it cannot be one. */
function interfaceParts(
  schema: Schema,
  byId: ReadonlyMap<SchemaId, Schema>,
  depth: number,
): readonly ObjectSchema[] | undefined {
  if (depth > longestChain) return undefined;
  if (schema.kind === "object") return [schema];
  if (schema.kind === "reference") {
    const target = byId.get(schema.target);
    return target === undefined ? undefined : interfaceParts(target, byId, depth + 1);
  }
  if (schema.kind !== "intersection") return undefined;
  const parts = schema.members.map((member) => interfaceParts(member, byId, depth + 1));
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

/** Two declarations of a key agree when they are the same one; a later one may make it required. */
function areConsistent(parts: readonly ObjectSchema[]): boolean {
  const known = new Map<string, { readonly schema: Schema; readonly required: boolean }>();
  return parts.every(({ properties }) =>
    properties.every((property) => {
      const before = known.get(property.name);
      known.set(property.name, property);
      if (before === undefined) return true;
      return samePlace(before.schema, property.schema) && (property.required || !before.required);
    }),
  );
}

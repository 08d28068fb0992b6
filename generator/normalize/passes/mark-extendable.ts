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

/** How many schemas an interface is looked for in. */
const mostParts = 200;

function isExtendable(
  { members }: IntersectionSchema,
  byId: ReadonlyMap<SchemaId, Schema>,
): boolean {
  const references = members.filter(({ kind }) => kind === "reference");
  if (references.length === 0 || members.length - references.length > 1) return false;
  const bases = references.map((reference) => interfaceParts(reference, byId));
  const own = members.filter(({ kind }) => kind !== "reference");
  const ownParts = own.map((member) => interfaceParts(member, byId));
  const all = [...bases, ...ownParts];
  const parts = all.flatMap((list) => list ?? []);
  if (all.includes(undefined) || parts.some(({ indexed }) => indexed)) return false;
  return areConsistent(
    bases.map((list) => declarations(list ?? [])),
    declarations(ownParts.flatMap((list) => list ?? [])),
  );
}

/** The object literals that an interface would be made of; undefined when it cannot be one. */
function interfaceParts(
  schema: Schema,
  byId: ReadonlyMap<SchemaId, Schema>,
): readonly ObjectSchema[] | undefined {
  const objects: ObjectSchema[] = [];
  const seen = new Set<Schema>();
  const open = [schema];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const target = part.kind === "reference" ? byId.get(part.target) : part;
    if (target === undefined || seen.size > mostParts) return undefined;
    if (seen.has(target)) continue;
    seen.add(target);
    if (target.kind === "object") objects.push(target);
    else if (target.kind === "reference") open.push(target);
    else if (target.kind !== "intersection") return undefined;
    else for (const member of [...target.members].reverse()) open.push(member);
  }
  return objects;
}

interface Declaration {
  readonly schema: Schema;
  readonly required: boolean;
}

/** What an interface made of these parts declares: a later part may make a key required. */
function declarations(parts: readonly ObjectSchema[]): ReadonlyMap<string, Declaration> {
  const known = new Map<string, Declaration>();
  for (const { properties } of parts) {
    for (const { name, schema, ...property } of properties) {
      const required = property.required || property.fallback !== undefined;
      known.set(name, { schema, required: required || known.get(name)?.required === true });
    }
  }
  return known;
}

/** Bases must declare a shared key alike; the interface's own body may make it required. */
function areConsistent(
  bases: readonly ReadonlyMap<string, Declaration>[],
  own: ReadonlyMap<string, Declaration>,
): boolean {
  const inherited = new Map<string, Declaration>();
  for (const base of bases) {
    for (const [name, declaration] of base) {
      const known = inherited.get(name) ?? declaration;
      const isSame = samePlace(known.schema, declaration.schema);
      if (!isSame || known.required !== declaration.required) return false;
      inherited.set(name, declaration);
    }
  }
  return [...own].every(([name, { schema, required }]) => {
    const known = inherited.get(name);
    return (
      known === undefined || (samePlace(known.schema, schema) && (required || !known.required))
    );
  });
}

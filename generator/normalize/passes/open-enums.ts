import { mapSchema } from "../../ir/map-schema.js";
import type { Schema, SchemaId } from "../../ir/schema.js";
import type { DeclaredSchema } from "../schemas/schema-registry.js";

/**
 * Before: a string stands in a union as in any other place. After: one that stands beside string literals, inline or
 * behind references, says so (`besideLiterals`), since TypeScript would take the literals for superfluous.
 */
export function openEnums(schemas: readonly DeclaredSchema[]): {
  readonly schemas: readonly DeclaredSchema[];
  /** The same for a schema that stands in an operation. */
  readonly refine: (schema: Schema) => Schema;
} {
  const byId = new Map(schemas.map(({ id, schema }) => [id, schema]));
  const refine = (schema: Schema): Schema =>
    mapSchema(schema, (part) => (part.kind === "union" ? markStrings(part, byId) : part));
  return {
    refine,
    schemas: schemas.map((declared) => ({ ...declared, schema: refine(declared.schema) })),
  };
}

function markStrings<Union extends Extract<Schema, { kind: "union" }>>(
  union: Union,
  byId: ReadonlyMap<SchemaId, Schema>,
): Schema {
  const isOpen =
    union.members.some(({ kind }) => kind === "string") &&
    union.members.some((member) => hasStringLiteral(member, byId));
  if (!isOpen) return union;
  return {
    ...union,
    members: union.members.map((member) =>
      member.kind === "string" ? { ...member, besideLiterals: true } : member,
    ),
  };
}

/** References to references are followed this far. */
const longestChain = 50;

function hasStringLiteral(schema: Schema, byId: ReadonlyMap<SchemaId, Schema>, depth = 0): boolean {
  if (depth > longestChain) return false;
  switch (schema.kind) {
    case "literal":
      return schema.values.some((value) => typeof value === "string");
    case "union":
      return schema.members.some((member) => hasStringLiteral(member, byId, depth + 1));
    case "reference": {
      const target = byId.get(schema.target);
      return target !== undefined && hasStringLiteral(target, byId, depth + 1);
    }
    default:
      return false;
  }
}

import { mapSchema } from "../../ir/map-schema.js";
import type { Schema, SchemaId } from "../../ir/schema.js";
import { schemaReferences } from "../../ir/schema-references.js";
import { childSchemas } from "../../ir/visit-schema.js";
import type { DeclaredSchema } from "../schemas/schema-registry.js";

/** A declared schema with the direction that this variant is for. */
export interface VariantSchema extends DeclaredSchema {
  readonly use: "both" | "request" | "response";
  /** What the name ends in, so that the variants of one schema differ. */
  readonly suffix: "" | "Request";
}

export type Direction = "request" | "response";

/** The variants, and how a schema that an operation uses is rewritten for its direction. */
export interface AccessVariants {
  readonly schemas: readonly VariantSchema[];
  readonly variantOf: (schema: Schema, direction: Direction) => Schema;
}

/**
 * Before: properties say whether they are read-only or write-only. After: a schema that holds one, itself or through
 * what it refers to, has a variant for requests without the former and one for responses without the latter; all others
 * stay one schema. The response's variant keeps the identity, and so the name.
 */
export function splitAccess(schemas: readonly DeclaredSchema[]): AccessVariants {
  const differing = findDiffering(schemas);
  const variantOf = (schema: Schema, direction: Direction): Schema =>
    mapSchema(schema, (part) => selectAccess(part, direction, differing));
  return {
    variantOf,
    schemas: schemas.flatMap((declared): readonly VariantSchema[] => {
      if (!differing.has(declared.id)) return [{ ...declared, use: "both", suffix: "" }];
      return (["response", "request"] as const).map((use) => ({
        ...declared,
        id: variantId(declared.id, use),
        schema: variantOf(declared.schema, use),
        use,
        suffix: use === "request" ? "Request" : "",
      }));
    }),
  };
}

function variantId(id: SchemaId, direction: Direction): SchemaId {
  return direction === "response" ? id : (`${id}?request` as SchemaId);
}

function selectAccess(
  schema: Schema,
  direction: Direction,
  differing: ReadonlySet<SchemaId>,
): Schema {
  if (schema.kind === "reference" && differing.has(schema.target)) {
    return { ...schema, target: variantId(schema.target, direction) };
  }
  if (schema.kind !== "object") return schema;
  const absent = direction === "request" ? "read" : "write";
  return { ...schema, properties: schema.properties.filter(({ access }) => access !== absent) };
}

/** Schemas that hold a property of one direction only, and all that lead to one. */
function findDiffering(schemas: readonly DeclaredSchema[]): ReadonlySet<SchemaId> {
  const users = new Map<SchemaId, SchemaId[]>();
  for (const { id, schema } of schemas) {
    for (const target of schemaReferences(schema)) {
      const known = users.get(target);
      if (known === undefined) users.set(target, [id]);
      else known.push(id);
    }
  }
  const pending = schemas.filter(({ schema }) => hasAccess(schema)).map(({ id }) => id);
  const differing = new Set(pending);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const user of users.get(id) ?? []) {
      if (differing.has(user)) continue;
      differing.add(user);
      pending.push(user);
    }
  }
  return differing;
}

function hasAccess(schema: Schema): boolean {
  const own = schema.kind === "object" && schema.properties.some(({ access }) => access !== "both");
  return own || childSchemas(schema).some(hasAccess);
}

import { mapSchema } from "../../ir/map-schema.js";
import type { Property, Schema, SchemaId } from "../../ir/schema.js";
import type { DeclaredSchema } from "../schemas/schema-registry.js";
import { findHolders } from "./find-holders.js";

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
 * Before: properties say whether they are read-only or write-only, and what is filled in for them. After: a schema that
 * holds such a property, itself or through what it refers to, has a variant for requests, without what is read-only and
 * with promises of nothing, and one for responses without what is write-only; all others stay one schema. The
 * response's variant keeps the identity, and so the name.
 */
export function splitAccess(schemas: readonly DeclaredSchema[]): AccessVariants {
  const differing = findHolders(schemas, differs);
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
  const properties = schema.properties.filter(({ access }) => access !== absent);
  return {
    ...schema,
    properties: direction === "request" ? properties.map(withoutPromise) : properties,
  };
}

/** Who sends a value may leave out what is filled in. */
function withoutPromise(property: Property): Property {
  const { fallback } = property;
  return fallback === undefined
    ? property
    : { ...property, fallback: { ...fallback, isPromised: false } };
}

/** Whether a property is there in one direction only, or is promised in one only. */
function differs(schema: Schema): boolean {
  return (
    schema.kind === "object" &&
    schema.properties.some(({ access, fallback }) => access !== "both" || fallback !== undefined)
  );
}

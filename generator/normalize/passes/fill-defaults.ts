import type { Report } from "../../diagnostics/collector.js";
import type { JsonValue } from "../../document/json-value.js";
import { mapSchema } from "../../ir/map-schema.js";
import type { Property, Schema } from "../../ir/schema.js";
import type { Settings } from "../../ir/settings.js";
import type { DeclaredSchema } from "../schemas/schema-registry.js";
import { createTypeCheck, type FindTarget } from "./fits-schema-type.js";

/**
 * Before: defaults are annotations. After, where the settings apply them: an optional property whose default is of its
 * type has it as `fallback`. A required one has none: a default never changes what is valid.
 */
export function fillDefaults(
  schemas: readonly DeclaredSchema[],
  { defaults, validators }: Settings,
  report: Report,
): readonly DeclaredSchema[] {
  if (defaults !== "apply" || validators === false) return schemas;
  const byId = new Map(schemas.map(({ id, schema }) => [id, schema]));
  const find: FindTarget = ({ target }) => byId.get(target);
  const fits = createTypeCheck(find);
  const fill = (property: Property): Property => {
    const value = property.required ? undefined : defaultOf(property.schema, find);
    if (value === undefined) return property;
    if (fits(property.schema, value)) return { ...property, fallback: { value, isPromised: true } };
    report("default-not-applied", { name: property.name }, property.schema.origin);
    return property;
  };
  return schemas.map((declared) => ({
    ...declared,
    schema: mapSchema(declared.schema, (part) =>
      part.kind === "object" ? { ...part, properties: part.properties.map(fill) } : part,
    ),
  }));
}

/** Whether a schema itself fills in a property. */
export function hasFallback(schema: Schema): boolean {
  return (
    schema.kind === "object" && schema.properties.some(({ fallback }) => fallback !== undefined)
  );
}

/** References are looked through this far: one that leads to itself has no default. */
const longestChain = 50;

/** The default of a place, else that of what it refers to or is a conjunction of. */
function defaultOf(schema: Schema, find: FindTarget, depth = 0): JsonValue | undefined {
  const own = schema.annotations.default;
  if (own !== undefined || depth > longestChain) return own;
  if (schema.kind === "intersection") {
    const members = schema.members.map((member) => defaultOf(member, find, depth + 1));
    return members.find((value) => value !== undefined);
  }
  const target = schema.kind === "reference" ? find(schema) : undefined;
  return target === undefined ? undefined : defaultOf(target, find, depth + 1);
}

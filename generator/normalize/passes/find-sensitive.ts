import { appendToken } from "../../document/json-pointer.js";
import type { Operation } from "../../ir/api.js";
import type { Schema, SchemaId } from "../../ir/schema.js";
import { schemaReferences } from "../../ir/schema-references.js";
import { childSchemas } from "../../ir/visit-schema.js";

type Schemas = ReadonlyMap<SchemaId, Schema>;

/** What one schema, up to its references, adds to the sensitive values around it. */
interface Facts {
  /** Properties that hold a sensitive value. */
  readonly names: ReadonlySet<string>;
  readonly references: ReadonlySet<SchemaId>;
}

/**
 * Before: schemas say which values are sensitive. After: an operation says where in its bodies they are. A pointer has
 * the form `/**` + name, a property at any depth, since schemas recur; the empty one is the whole body.
 */
export function findSensitive(
  schemas: readonly { readonly id: SchemaId; readonly schema: Schema }[],
): (operation: Pick<Operation, "body" | "responses">) => Pick<Operation, "sensitive"> {
  const byId: Schemas = new Map(schemas.map(({ id, schema }) => [id, schema]));
  const facts = new Map(schemas.map(({ id, schema }) => [id, factsOf(schema, byId)]));
  const pointersIn = (roots: readonly Schema[]): readonly string[] => {
    if (roots.some((root) => isSensitive(root, byId))) return [""];
    const names = reachableNames(roots, byId, facts);
    return [...names].sort().map((name) => appendToken("/**", name));
  };
  return ({ body, responses }) => {
    const request = pointersIn((body?.content ?? []).map(({ schema }) => schema));
    const response = pointersIn(
      responses.flatMap(({ content }) => content.map(({ schema }) => schema)),
    );
    return request.length + response.length === 0 ? {} : { sensitive: { request, response } };
  };
}

function reachableNames(
  roots: readonly Schema[],
  byId: Schemas,
  facts: ReadonlyMap<SchemaId, Facts>,
): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<SchemaId>();
  const pending: Facts[] = roots.map((root) => factsOf(root, byId));
  for (let fact = pending.pop(); fact !== undefined; fact = pending.pop()) {
    for (const name of fact.names) names.add(name);
    for (const id of fact.references) {
      const next = seen.has(id) ? undefined : facts.get(id);
      seen.add(id);
      if (next !== undefined) pending.push(next);
    }
  }
  return names;
}

function factsOf(schema: Schema, byId: Schemas): Facts {
  const names = new Set<string>();
  const pending = [schema];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part.kind === "object") {
      for (const property of part.properties)
        if (isSensitive(property.schema, byId)) names.add(property.name);
    }
    pending.push(...childSchemas(part));
  }
  return { names, references: schemaReferences(schema) };
}

/** Whether a value is sensitive itself, or holds sensitive values that have no property's name. */
function isSensitive(schema: Schema, byId: Schemas): boolean {
  const seen = new Set<SchemaId>();
  const pending = [schema];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part.annotations.sensitive === true) return true;
    pending.push(...unnamedParts(part));
    if (part.kind !== "reference" || seen.has(part.target)) continue;
    seen.add(part.target);
    const target = byId.get(part.target);
    if (target !== undefined) pending.push(target);
  }
  return false;
}

/** The schemas inside a schema, without those that a property's name leads to. */
function unnamedParts(schema: Schema): readonly Schema[] {
  if (schema.kind !== "object") return childSchemas(schema);
  const { additionalProperties, patternProperties } = schema;
  return [additionalProperties, ...patternProperties.map((property) => property.schema)];
}

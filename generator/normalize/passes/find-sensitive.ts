import { appendToken } from "../../document/json-pointer.js";
import type { Operation, Parameter, ParameterLocation, SensitiveValues } from "../../ir/api.js";
import type { Schema, SchemaId } from "../../ir/schema.js";
import { schemaReferences } from "../../ir/schema-references.js";
import { childSchemas } from "../../ir/visit-schema.js";
import { orderSchemas } from "./order-schemas.js";
import { createView } from "./schema-view.js";

type Schemas = ReadonlyMap<SchemaId, Schema>;

/** What one schema, up to its references, adds to the sensitive values around it. */
interface Facts {
  /** Properties that hold a sensitive value. */
  readonly names: ReadonlySet<string>;
  readonly references: ReadonlySet<SchemaId>;
}

/**
 * Before: schemas say which values are sensitive. After: an operation says where they are: in bodies by a pointer of the
 * form `/**` + name, a property at any depth, since schemas recur; elsewhere by what a parameter is called on the wire.
 */
export function findSensitive(
  schemas: readonly { readonly id: SchemaId; readonly schema: Schema }[],
): (operation: SensitiveOperation) => Pick<Operation, "sensitive"> {
  const byId: Schemas = new Map(schemas.map(({ id, schema }) => [id, schema]));
  const spread = spreadNames(new Map(schemas.map(({ id, schema }) => [id, factsOf(schema, byId)])));
  const pointersIn = (roots: readonly Schema[]): readonly string[] => {
    if (roots.some((root) => isSensitive(root, byId))) return [""];
    const names = reachableNames(roots, byId, spread);
    return [...names].sort().map((name) => appendToken("/**", name));
  };
  const view = createView(byId);
  const parts: SensitiveView = {
    isWhole: (schema) => isSensitive(schema, byId),
    namesIn: (schema) => [...reachableNames([schema], byId, spread)].sort(),
    mayBeObject: (schema) => view.typesOf(schema).has("object"),
  };
  return ({ body, responses, parameters }) => {
    const received = responses.flatMap(({ content, choices }) => [...content, ...choices]);
    const headers = responses.flatMap((response) => response.headers);
    const sensitive: SensitiveValues = {
      request: pointersIn((body?.content ?? []).map(({ schema }) => schema)),
      response: pointersIn(received.map(({ schema }) => schema)),
      path: namesOf(parameters.filter(isIn("path")), parts),
      query: unique([
        ...parameters.filter(isIn("query")).flatMap((parameter) => pairsOf(parameter, parts)),
        ...parameters.filter(isIn("querystring")).flatMap((parameter) => queryOf(parameter, parts)),
      ]),
      headers: namesOf([...parameters.filter(isIn("header")), ...headers], parts),
    };
    return Object.values(sensitive).every(({ length }) => length === 0) ? {} : { sensitive };
  };
}

type SensitiveOperation = Pick<Operation, "body" | "responses" | "parameters">;

interface SensitiveView {
  /** Whether a value is sensitive as a whole. */
  readonly isWhole: (schema: Schema) => boolean;
  /** The properties in it that are. */
  readonly namesIn: (schema: Schema) => readonly string[];
  readonly mayBeObject: (schema: Schema) => boolean;
}

function isIn(location: ParameterLocation): (parameter: Parameter) => boolean {
  return (parameter) => parameter.in === location;
}

/** A value that is one text on the wire is hidden whole. */
function namesOf(
  values: readonly { readonly name: string; readonly schema: Schema }[],
  { isWhole, namesIn }: SensitiveView,
): readonly string[] {
  return unique(
    values
      .filter(({ schema }) => isWhole(schema) || namesIn(schema).length > 0)
      .map(({ name }) => name),
  );
}

/** An exploded object is written as pairs with the names of its properties, which not every schema tells. */
function pairsOf(
  { name, schema, serialization }: Parameter,
  { isWhole, namesIn, mayBeObject }: SensitiveView,
): readonly string[] {
  const isExploded =
    serialization.by === "style" && serialization.style === "form" && serialization.explode;
  if (isWhole(schema)) return isExploded && mayBeObject(schema) ? [""] : [name];
  const names = namesIn(schema);
  return names.length > 0 ? [name, ...names] : [];
}

/** What a query string holds can be told only where it is a form. */
function queryOf(
  { schema, serialization }: Parameter,
  { isWhole, namesIn }: SensitiveView,
): readonly string[] {
  const names = namesIn(schema);
  const isForm = serialization.by === "content" && serialization.content === "form";
  if (isWhole(schema) || (names.length > 0 && !isForm)) return [""];
  return names;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function reachableNames(
  roots: readonly Schema[],
  byId: Schemas,
  spread: SpreadNames,
): ReadonlySet<string> {
  const facts = roots.map((root) => factsOf(root, byId));
  const sets = facts.flatMap(({ names, references }) => [
    names,
    ...Array.from(references, (id) => spread.get(id) ?? new Set<string>()),
  ]);
  return new Set(sets.flatMap((names) => [...names]));
}

type SpreadNames = ReadonlyMap<SchemaId, ReadonlySet<string>>;

/** The names in each schema and in all that it leads to. Those of a cycle are one set, so that none is walked twice. */
function spreadNames(facts: ReadonlyMap<SchemaId, Facts>): SpreadNames {
  const references = new Map(Array.from(facts, ([id, fact]) => [id, fact.references] as const));
  const byCycle = new Map<number, Set<string>>();
  const spread = new Map<SchemaId, ReadonlySet<string>>();
  for (const { id, cycle } of orderSchemas(references)) {
    const names = byCycle.get(cycle) ?? new Set<string>();
    byCycle.set(cycle, names);
    spread.set(id, names);
    const own = facts.get(id);
    for (const name of own?.names ?? []) names.add(name);
    for (const target of own?.references ?? []) {
      for (const name of spread.get(target) ?? []) names.add(name);
    }
  }
  return spread;
}

function factsOf(schema: Schema, byId: Schemas): Facts {
  const names = new Set<string>();
  const pending = [schema];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part.kind === "object") {
      for (const property of part.properties)
        if (isSensitive(property.schema, byId)) names.add(property.name);
    }
    for (const child of childSchemas(part)) pending.push(child);
  }
  return { names, references: schemaReferences(schema) };
}

/** Whether a value is sensitive itself, or holds sensitive values that have no property's name. */
function isSensitive(schema: Schema, byId: Schemas): boolean {
  const seen = new Set<SchemaId>();
  const pending = [schema];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part.annotations.sensitive === true) return true;
    for (const unnamed of unnamedParts(part)) pending.push(unnamed);
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

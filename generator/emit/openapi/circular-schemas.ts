import { parsePointer } from "../../document/json-pointer.js";
import type { PlainJson } from "./readable-parts.js";

/** Keywords whose schemas are a part of the type itself; what properties have is looked up when it is needed. */
const typeKeywords = ["allOf", "anyOf", "oneOf", "items", "prefixItems"] as const;

type Schemas = Readonly<Record<string, PlainJson>>;

/** A schema of the components that leads to itself without an object between. */
export interface CircularSchema {
  readonly name: string;
  readonly schema: PlainJson;
  /** The type alias that it is printed as, since a property may not refer to itself like that. */
  readonly alias: string;
  /** A copy that refers to the aliases of such schemas: `#/Alias`. */
  readonly inAliases: { [key: string]: PlainJson };
}

export function findCircularSchemas(document: {
  readonly components?: PlainJson;
}): readonly CircularSchema[] {
  const schemas = asObject(asObject(document.components)["schemas"]);
  const aliases = nameAliases(schemas);
  return [...aliases].map(([name, alias]) => {
    const schema = schemas[name] ?? null;
    return { name, schema, alias, inAliases: asObject(referToAliases(schema, aliases)) };
  });
}

function nameAliases(schemas: Schemas): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of findCircular(schemas)) {
    const base = `Recursive${name.replaceAll(/[^\w$]/gu, "_")}`;
    let alias = base;
    for (let count = 2; taken.has(alias); count += 1) alias = `${base}_${String(count)}`;
    taken.add(alias);
    names.set(name, alias);
  }
  return names;
}

/** What is left when everything that leads to no circle, or comes from none, has gone. */
function findCircular(schemas: Schemas): readonly string[] {
  const to = new Map(
    Object.entries(schemas).map(([name, schema]) => [name, new Set(referencesOf(schema))]),
  );
  const from = invert(to);
  return [...to.keys()].filter(keptBy(to, from)).filter(keptBy(from, to));
}

type Edges = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether a way along the edges from a name never has to end. */
function keptBy(edges: Edges, back: Edges): (name: string) => boolean {
  const left = new Map(
    [...edges].map(([name, targets]) => [name, [...targets].filter((t) => edges.has(t)).length]),
  );
  const ended = [...left].filter(([, count]) => count === 0).map(([name]) => name);
  for (let name = ended.pop(); name !== undefined; name = ended.pop()) {
    left.delete(name);
    for (const origin of back.get(name) ?? []) {
      const count = (left.get(origin) ?? 0) - 1;
      if (!left.has(origin)) continue;
      left.set(origin, count);
      if (count === 0) ended.push(origin);
    }
  }
  return (name) => left.has(name);
}

function invert(edges: Edges): Edges {
  const inverse = new Map([...edges.keys()].map((name) => [name, new Set<string>()]));
  for (const [name, targets] of edges) for (const target of targets) inverse.get(target)?.add(name);
  return inverse;
}

/** The component that a reference leads to or into, and whether to the whole of it. */
function readReference(schema: { readonly [key: string]: PlainJson }) {
  const { $ref: reference } = schema;
  if (typeof reference !== "string" || !reference.startsWith("#")) return undefined;
  const [first, second, name, ...rest] = parsePointer(reference.slice(1)) ?? [];
  if (first !== "components" || second !== "schemas" || name === undefined) return undefined;
  return { name, isWhole: rest.length === 0 };
}

/** The components that a type refers to, in its own parts; without recursion, since they nest. */
function referencesOf(schema: PlainJson): readonly string[] {
  const names: string[] = [];
  const pending = [schema];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (Array.isArray(part)) pending.push(...part);
    else if (typeof part === "object" && part !== null) {
      const reference = readReference(part);
      if (reference !== undefined) names.push(reference.name);
      for (const keyword of typeKeywords) pending.push(part[keyword] ?? null);
    }
  }
  return names;
}

/** Keywords whose values are data, whatever they look like. */
const dataKeywords = new Set(["const", "default", "enum", "example", "examples"]);

/** A copy of a schema that refers to aliases where it referred to their schemas. */
function referToAliases(schema: PlainJson, aliases: ReadonlyMap<string, string>): PlainJson {
  if (Array.isArray(schema)) return schema.map((item) => referToAliases(item, aliases));
  if (typeof schema !== "object" || schema === null) return schema;
  const reference = readReference(schema);
  const alias = reference?.isWhole === true ? aliases.get(reference.name) : undefined;
  const copy = Object.entries(schema).map(([name, part]): [string, PlainJson] => [
    name,
    dataKeywords.has(name) ? part : referToAliases(part, aliases),
  ]);
  return Object.fromEntries(alias === undefined ? copy : [...copy, ["$ref", `#/${alias}`]]);
}

function asObject(value: PlainJson | undefined): { [key: string]: PlainJson } {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

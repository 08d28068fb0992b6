import type { Report } from "../diagnostics/collector.js";
import type { NamedSchema } from "../ir/api.js";
import type { Schema, SchemaId } from "../ir/schema.js";
import { childSchemas } from "../ir/visit-schema.js";
import { isEmpty, type Known } from "./satisfiability/is-empty.js";

/** A schema is there to be satisfied: one that no value satisfies is reported where that comes from, not where it is used. */
export function validateSchemas(schemas: readonly NamedSchema[], report: Report): void {
  const byId = new Map(schemas.map((named) => [named.id, named]));
  const satisfiable = findSatisfiable(schemas, byId);
  const findTarget: Known["findTarget"] = (id) => byId.get(id)?.schema;
  const isEmptyTarget = (id: SchemaId): boolean => byId.has(id) && !satisfiable.has(id);
  for (const named of schemas) {
    const known: Known = { findTarget, isEmptyTarget };
    for (const schema of findSources(named.schema, known)) {
      report("schema-unsatisfiable", { problem: problemOf(schema) }, schema.origin);
    }
    if (needsItself(named, { byId, known, findTarget })) {
      report("schema-unsatisfiable", { problem: "it needs itself without end" }, named.origin);
    }
  }
}

/** More rounds than this say that nothing is known: what is left counts as satisfiable. */
const mostRounds = 20;

/**
 * The schemas that a finite value satisfies: first those that need no other, then those that need only these, and so on.
 * Each round goes through all in the other direction, so that long chains take two.
 */
function findSatisfiable(
  schemas: readonly NamedSchema[],
  byId: ReadonlyMap<SchemaId, NamedSchema>,
): ReadonlySet<SchemaId> {
  const found = new Set<SchemaId>();
  const known: Known = {
    findTarget: (id) => byId.get(id)?.schema,
    isEmptyTarget: (id) => byId.has(id) && !found.has(id),
  };
  let left = schemas;
  for (let round = 0; round < mostRounds; round += 1) {
    const rest = left.filter(({ id, schema }) => {
      const empty = isEmpty(schema, known);
      if (!empty) found.add(id);
      return empty;
    });
    if (rest.length === left.length) return found;
    left = [...rest].reverse();
  }
  return new Set([...found, ...left.map(({ id }) => id)]);
}

/** The schemas in one that nothing satisfies, though something satisfies each of their parts; what is written so is meant so. */
function findSources(schema: Schema, known: Known): readonly Schema[] {
  const parts = childSchemas(schema);
  const inside = parts.flatMap((part) => findSources(part, known));
  const isWritten = schema.kind === "never" && schema.written === true;
  if (isWritten || schema.kind === "reference" || !isEmpty(schema, known)) return inside;
  return parts.some((part) => isEmpty(part, known)) ? inside : [...inside, schema];
}

function problemOf({ kind }: Schema): string {
  return kind === "never" ? "what it asks for excludes each other" : "its parts exclude each other";
}

interface Found {
  readonly byId: ReadonlyMap<SchemaId, NamedSchema>;
  readonly known: Known;
  readonly findTarget: Known["findTarget"];
}

/** Whether a schema has no value only because one of its own cycle has none. */
function needsItself(
  { schema, cycle, id }: NamedSchema,
  { byId, known, findTarget }: Found,
): boolean {
  if (!known.isEmptyTarget(id)) return false;
  const isInCycle = (target: SchemaId): boolean => byId.get(target)?.cycle === cycle;
  const without: Known = {
    findTarget,
    isEmptyTarget: (target) => !isInCycle(target) && known.isEmptyTarget(target),
  };
  return !isEmpty(schema, without);
}

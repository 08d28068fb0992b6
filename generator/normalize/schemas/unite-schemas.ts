import { canonicalJson } from "../../document/canonical-json.js";
import type { JsonValue } from "../../document/json-value.js";
import type { Annotations, Assertion, LiteralSchema, Schema } from "../../ir/schema.js";
import type { Place } from "../../diagnostics/diagnostic.js";

/** What a schema that is made from others has of its own. */
export interface Frame {
  readonly origin: Place;
  readonly annotations: Annotations;
  readonly assertions: readonly Assertion[];
}

/**
 * The alternative of schemas: literals become one, alternatives inside become members, and what nothing satisfies is
 * left out. With `exactlyOne`, an instance of two members is refused (`oneOf`); that is only kept where it can happen.
 */
export function uniteSchemas(members: readonly Schema[], frame: Frame, exactlyOne = false): Schema {
  const possible = members.filter(({ kind }) => kind !== "never");
  if (!exactlyOne && possible.some(isEverything)) return { kind: "unknown", ...frame };
  const flat = exactlyOne ? possible : possible.flatMap(flattenUnion);
  const merged = nullLast(mergeLiterals(flat, exactlyOne));
  const [only, ...rest] = merged;
  if (only === undefined) return { kind: "never", ...frame };
  if (rest.length === 0) return reframe(only, frame);
  return { kind: "union", members: merged, exactlyOne, ...frame };
}

/** People read `string | null`. */
function nullLast(members: readonly Schema[]): readonly Schema[] {
  const isNull = (schema: Schema): boolean => schema.kind === "null";
  return [...members.filter((member) => !isNull(member)), ...members.filter(isNull)];
}

function isEverything(schema: Schema): boolean {
  return schema.kind === "unknown" && schema.assertions.length === 0;
}

/** A schema in another place: the place's annotations win, its assertions are added. */
export function reframe(schema: Schema, frame: Frame): Schema {
  const { origin, annotations, assertions } = frame;
  return {
    ...schema,
    // A named target keeps its own place; everything else now stands where the frame does.
    origin: schema.kind === "reference" ? schema.origin : origin,
    annotations: mergeAnnotations(schema.annotations, annotations),
    assertions: [...schema.assertions, ...assertions],
  };
}

/** The outer annotations, completed by the inner ones. */
export function mergeAnnotations(inner: Annotations, outer: Annotations): Annotations {
  return {
    ...inner,
    ...outer,
    examples: outer.examples.length > 0 ? outer.examples : inner.examples,
  };
}

/** A tag tells the members of its own union apart: together with others it would not. */
function flattenUnion(schema: Schema): readonly Schema[] {
  if (schema.kind !== "union" || schema.exactlyOne || schema.tag !== undefined) return [schema];
  return schema.assertions.length === 0 ? schema.members : [schema];
}

/** All bare literals as one member, where the first of them stood. Overlapping ones stay apart in a `oneOf`. */
function mergeLiterals(members: readonly Schema[], exactlyOne: boolean): readonly Schema[] {
  const literals = members.filter(isBareLiteral);
  const [first] = literals;
  if (first === undefined || literals.length < 2) return members;
  const values = literals.flatMap((literal) => literal.values);
  const distinct = distinctValues(values);
  if (exactlyOne && distinct.length < values.length) return members;
  const merged: LiteralSchema = {
    ...first,
    values: distinct,
    annotations: { examples: [] },
  };
  return members.flatMap<Schema>((member) =>
    isBareLiteral(member) ? (member === first ? [merged] : []) : [member],
  );
}

function isBareLiteral(schema: Schema): schema is LiteralSchema {
  return schema.kind === "literal" && schema.assertions.length === 0;
}

/** Values without duplicates, in order. */
export function distinctValues(values: readonly JsonValue[]): readonly JsonValue[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const text = canonicalJson(value);
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

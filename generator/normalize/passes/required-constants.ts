import type { JsonValue } from "../../document/json-value.js";
import type { Schema } from "../../ir/schema.js";
import { type Constants, longestChain, type SchemaView } from "./schema-view.js";

/** The property that tells objects apart: the discriminator's where it does, else the first that does. */
export function findTag(
  members: readonly Schema[],
  hint: string | undefined,
  view: SchemaView,
): string | undefined {
  const [first, ...rest] = members.map((member) => constantsOf(member, view));
  if (first === undefined || rest.length === 0) return undefined;
  const candidates = [...first.keys()].sort((left, right) => rank(left, hint) - rank(right, hint));
  return candidates.find((name) => isDistinct(name, [first, ...rest]));
}

function rank(name: string, hint: string | undefined): number {
  return name === hint ? 0 : 1;
}

/** The required properties of an object that hold constants, and which; of a union, those of every member. */
export function constantsOf(schema: Schema, view: SchemaView, depth = 0): Constants {
  const target = view.resolve(schema);
  const known = view.constants.get(target);
  if (known !== undefined) return known;
  const constants = findConstants(target, view, depth);
  view.constants.set(target, constants);
  return constants;
}

function findConstants(target: Schema, view: SchemaView, depth: number): Constants {
  if (target.kind !== "union") return constantsOfObject(target, view);
  if (depth > longestChain) return new Map();
  return target.members
    .map((member) => constantsOf(member, view, depth + 1))
    .reduce((left, right) => {
      const common = [...left].filter(([name]) => right.has(name));
      return new Map(
        common.map(([name, values]) => [
          name,
          [...new Set([...values, ...(right.get(name) ?? [])])],
        ]),
      );
    });
}

function constantsOfObject(schema: Schema, { objectsOf }: SchemaView): Constants {
  const properties = objectsOf(schema).flatMap((object) => object.properties);
  // One part of a conjunction may require the key, another say what it holds.
  const needed = new Set(properties.filter(({ required }) => required).map(({ name }) => name));
  return new Map(
    properties.flatMap((property) => {
      const values = needed.has(property.name) ? constantValues(property.schema) : undefined;
      return values === undefined ? [] : [[property.name, values] as const];
    }),
  );
}

function constantValues(schema: Schema): readonly JsonValue[] | undefined {
  const isTag = schema.kind === "literal" && schema.assertions.length === 0;
  if (!isTag || schema.values.some((value) => typeof value === "object" && value !== null)) {
    return undefined;
  }
  return schema.values;
}

/** Whether a property has other constants in each of the objects. */
export function isDistinct(
  name: string,
  members: readonly ReadonlyMap<string, readonly JsonValue[]>[],
): boolean {
  const seen = new Set<JsonValue>();
  return members.every((constants) => {
    const values = constants.get(name);
    if (values === undefined || values.some((value) => seen.has(value))) return false;
    for (const value of values) seen.add(value);
    return true;
  });
}

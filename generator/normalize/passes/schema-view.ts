import type { JsonValue } from "../../document/json-value.js";
import type { ObjectSchema, Schema, SchemaId } from "../../ir/schema.js";
import type { TypeSet } from "../schemas/instance-types.js";
import { schemaTypes } from "../schemas/schema-types.js";
import { createTargetTypes } from "../schemas/target-types.js";

/** What required properties hold, by their names. */
export type Constants = ReadonlyMap<string, readonly JsonValue[]>;

/** How a pass looks through references. */
export interface SchemaView {
  readonly typesOf: (schema: Schema) => TypeSet;
  readonly objectsOf: (schema: Schema) => readonly ObjectSchema[];
  /** What references lead to. */
  readonly resolve: (schema: Schema) => Schema;
  /** What is known of the constants of schemas (`constantsOf`). */
  readonly constants: Map<Schema, Constants>;
}

/** References to references are followed this far. */
export const longestChain = 50;

/** So many references are followed for the objects that a schema is made of: none needs more, and a chain can be endless. */
const mostReferences = 200;

/** A view over schemas by their identity. It goes once through what is referred to in many ways. */
export function createView(byId: ReadonlyMap<SchemaId, Schema>): SchemaView {
  const typesOfTarget = createTargetTypes(byId);
  const objectsOf = (schema: Schema): readonly ObjectSchema[] => {
    const objects: ObjectSchema[] = [];
    const seen = new Set<SchemaId>();
    const open = [schema];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (part.kind === "object") objects.push(part);
      if (part.kind === "intersection")
        for (const one of [...part.members].reverse()) open.push(one);
      if (part.kind !== "reference" || seen.has(part.target) || seen.size >= mostReferences)
        continue;
      seen.add(part.target);
      const target = byId.get(part.target);
      if (target !== undefined) open.push(target);
    }
    return objects;
  };
  const resolve = (schema: Schema, depth = 0): Schema => {
    const target = schema.kind === "reference" ? byId.get(schema.target) : undefined;
    return target === undefined || depth > longestChain ? schema : resolve(target, depth + 1);
  };
  return {
    typesOf: (schema) => schemaTypes(schema, typesOfTarget),
    objectsOf,
    resolve: (schema) => resolve(schema),
    constants: new Map(),
  };
}

/** Whether every instance is an object. */
export function isObject(schema: Schema, { typesOf }: SchemaView): boolean {
  const types = typesOf(schema);
  return types.size === 1 && types.has("object");
}

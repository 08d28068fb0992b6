import type { ObjectSchema, Schema, SchemaId } from "../../ir/schema.js";
import type { TypeSet } from "../schemas/instance-types.js";
import { schemaTypes } from "../schemas/schema-types.js";

/** How a pass looks through references. */
export interface SchemaView {
  readonly typesOf: (schema: Schema) => TypeSet;
  readonly objectsOf: (schema: Schema) => readonly ObjectSchema[];
  /** What references lead to. */
  readonly resolve: (schema: Schema) => Schema;
}

/** References to references are followed this far. */
export const longestChain = 50;

/** A view over schemas by their identity. */
export function createView(byId: ReadonlyMap<SchemaId, Schema>): SchemaView {
  const typesOf = (schema: Schema, depth = 0): TypeSet =>
    schemaTypes(schema, (id) => {
      const target = byId.get(id);
      if (target === undefined || depth > longestChain) return everyType;
      return typesOf(target, depth + 1);
    });
  const objectsOf = (schema: Schema, depth = 0): readonly ObjectSchema[] => {
    if (depth > longestChain) return [];
    if (schema.kind === "object") return [schema];
    if (schema.kind === "intersection") {
      return schema.members.flatMap((member) => objectsOf(member, depth + 1));
    }
    const target = schema.kind === "reference" ? byId.get(schema.target) : undefined;
    return target === undefined ? [] : objectsOf(target, depth + 1);
  };
  const resolve = (schema: Schema, depth = 0): Schema => {
    const target = schema.kind === "reference" ? byId.get(schema.target) : undefined;
    return target === undefined || depth > longestChain ? schema : resolve(target, depth + 1);
  };
  return {
    typesOf: (schema) => typesOf(schema),
    objectsOf: (schema) => objectsOf(schema),
    resolve: (schema) => resolve(schema),
  };
}

const everyType: TypeSet = new Set(["null", "boolean", "number", "string", "array", "object"]);

/** Whether every instance is an object. */
export function isObject(schema: Schema, { typesOf }: SchemaView): boolean {
  const types = typesOf(schema);
  return types.size === 1 && types.has("object");
}

import type { Schema, SchemaId } from "../../ir/schema.js";
import { visitSchema } from "../../ir/visit-schema.js";
import {
  allTypes,
  commonTypes,
  typeOfValue,
  type TypeName,
  type TypeSet,
} from "./instance-types.js";

/** The types of the instances of a lowered schema; `typesOfTarget` knows those of a reference's target. */
export function schemaTypes(schema: Schema, typesOfTarget: (id: SchemaId) => TypeSet): TypeSet {
  const only = (...types: readonly TypeName[]): TypeSet => new Set(types);
  const types = (part: Schema): TypeSet => schemaTypes(part, typesOfTarget);
  return visitSchema<TypeSet>(schema, {
    unknown: () => allTypes,
    never: () => only(),
    null: () => only("null"),
    boolean: () => only("boolean"),
    number: ({ integer }) => only(integer ? "integer" : "number"),
    string: () => only("string"),
    binary: () => only("string"),
    literal: ({ values }) => only(...values.map(typeOfValue)),
    array: () => only("array"),
    object: () => only("object"),
    union: ({ members }) => only(...members.flatMap((member) => [...types(member)])),
    intersection: ({ members }) => members.map(types).reduce(commonTypes, allTypes),
    reference: ({ target }) => typesOfTarget(target),
  });
}

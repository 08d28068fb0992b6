import type { Schema, SchemaId } from "../../ir/schema.js";
import { visitSchema, type SchemaVisitor } from "../../ir/visit-schema.js";
import {
  allTypes,
  commonTypes,
  typeOfValue,
  type TypeName,
  type TypeSet,
} from "./instance-types.js";

type TypesOfTarget = (id: SchemaId) => TypeSet;

/** The types of the instances of a lowered schema; `typesOfTarget` knows those of a reference's target. */
export function schemaTypes(schema: Schema, typesOfTarget: TypesOfTarget): TypeSet {
  return visitSchema(schema, types, typesOfTarget);
}

const only = (...names: readonly TypeName[]): TypeSet => new Set(names);

const [nothing, nulls, booleans, integers, numbers, strings, arrays, objects] = [
  only(),
  only("null"),
  only("boolean"),
  only("integer"),
  only("number"),
  only("string"),
  only("array"),
  only("object"),
];

const types: SchemaVisitor<TypeSet, TypesOfTarget> = {
  unknown: () => allTypes,
  never: () => nothing,
  null: () => nulls,
  boolean: () => booleans,
  number: ({ integer }) => (integer ? integers : numbers),
  string: () => strings,
  binary: () => strings,
  literal: ({ values }) => only(...new Set(values.map(typeOfValue))),
  array: () => arrays,
  object: () => objects,
  union: ({ members }, target) =>
    only(...members.flatMap((member) => [...schemaTypes(member, target)])),
  intersection: ({ members }, target) =>
    members.map((member) => schemaTypes(member, target)).reduce(commonTypes, allTypes),
  reference: ({ target: id }, target) => target(id),
};

import type { Schema, SchemaId } from "../../ir/schema.js";
import { type SchemaVisitor, visitSchema } from "../../ir/visit-schema.js";
import { excludeEachOther, type FindTarget } from "./exclude-each-other.js";

/** What is known of the schemas that others refer to. */
export interface Known {
  readonly isEmptyTarget: (id: SchemaId) => boolean;
  readonly findTarget: FindTarget;
}

/** Whether no value satisfies a schema, as far as its kinds tell: assertions beside them are not looked at. */
export function isEmpty(schema: Schema, known: Known): boolean {
  return visitSchema(schema, visitor, known);
}

const visitor: SchemaVisitor<boolean, Known> = {
  unknown: () => false,
  never: () => true,
  null: () => false,
  boolean: () => false,
  // Bounds of one schema have a rule of their own.
  number: () => false,
  string: () => false,
  binary: () => false,
  literal: () => false,
  array: ({ prefixItems, items, minItems = 0 }, known) => {
    const needed = prefixItems.slice(0, minItems);
    const all = minItems > prefixItems.length ? [...needed, items] : needed;
    return all.some((item) => isEmpty(item, known));
  },
  object: ({ properties }, known) =>
    properties.some(({ required, schema }) => required && isEmpty(schema, known)),
  union: ({ members }, known) => members.every((member) => isEmpty(member, known)),
  intersection: ({ members }, known) =>
    members.some((member) => isEmpty(member, known)) || excludeEachOther(members, known.findTarget),
  reference: ({ target }, { isEmptyTarget }) => isEmptyTarget(target),
};

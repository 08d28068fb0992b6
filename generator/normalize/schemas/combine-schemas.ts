import type { ObjectSchema, Property, Schema } from "../../ir/schema.js";
import { allTypes, type TypeSet } from "./instance-types.js";
import { mergeAnnotations, reframe, type Frame } from "./unite-schemas.js";

/**
 * The conjunction of schemas, in order. What adds nothing is left out, open objects become one object, and what remains
 * is an intersection. `typesOf` tells what a reference's target can be.
 */
export function combineSchemas(
  conjuncts: readonly Schema[],
  frame: Frame,
  typesOf: (schema: Schema) => TypeSet,
): Schema {
  const flat = conjuncts.flatMap(flattenIntersection);
  const impossible = flat.find((schema) => schema.kind === "never");
  if (impossible !== undefined) return { ...impossible, ...frame };
  const conditions = flat.filter(({ kind }) => kind === "unknown");
  const members = mergeOpenObjects(
    dropImplied(
      flat.filter(({ kind }) => kind !== "unknown"),
      typesOf,
    ),
    typesOf,
  );
  const whole: Frame = {
    ...frame,
    annotations: conditions.reduceRight(
      (outer, { annotations }) => mergeAnnotations(annotations, outer),
      frame.annotations,
    ),
    assertions: [...conditions.flatMap(({ assertions }) => assertions), ...frame.assertions],
  };
  const [only, ...rest] = members;
  if (only === undefined) return { kind: "unknown", ...whole };
  if (rest.length === 0) return reframe(only, whole);
  return { kind: "intersection", members, extendable: false, ...whole };
}

function flattenIntersection(schema: Schema): readonly Schema[] {
  return schema.kind === "intersection" && schema.assertions.length === 0
    ? schema.members
    : [schema];
}

/** `type: object` beside a reference to an object says nothing new. */
function dropImplied(
  members: readonly Schema[],
  typesOf: (schema: Schema) => TypeSet,
): readonly Schema[] {
  const known = members.map((member) => ({ types: typesOf(member), isBare: isBareType(member) }));
  return members.filter((_, index) => {
    const { types, isBare } = known[index] ?? { types: allTypes, isBare: false };
    if (!isBare) return true;
    return !known.some(
      (other, at) =>
        at !== index &&
        (!other.isBare || at < index) &&
        [...other.types].every(
          (type) => types.has(type) || (type === "integer" && types.has("number")),
        ),
    );
  });
}

/** Whether a schema allows every instance of its types. */
export function isBareType(schema: Schema): boolean {
  if (schema.assertions.length > 0) return false;
  switch (schema.kind) {
    case "null":
    case "boolean":
      return true;
    case "number":
      return !numberBounds.some((bound) => schema[bound] !== undefined);
    case "string":
      return !stringBounds.some((bound) => schema[bound] !== undefined);
    case "array":
      return (
        schema.prefixItems.length === 0 &&
        isAnything(schema.items) &&
        schema.minItems === undefined &&
        schema.maxItems === undefined
      );
    case "object":
      return schema.properties.length === 0 && isOpen(schema);
    case "union":
      return schema.members.every(isBareType) && !schema.exactlyOne;
    default:
      return false;
  }
}

const numberBounds = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "assertedFormat",
] as const;

const stringBounds = ["minLength", "maxLength", "pattern", "assertedFormat"] as const;

function isAnything(schema: Schema): boolean {
  return schema.kind === "unknown" && schema.assertions.length === 0;
}

/** Whether an object says nothing about keys that it does not declare. */
function isOpen(schema: ObjectSchema): boolean {
  return schema.patternProperties.length === 0 && isAnything(schema.additionalProperties);
}

/** Open objects side by side are one object with the members of all; a closed one must judge on its own. */
function mergeOpenObjects(
  members: readonly Schema[],
  typesOf: (schema: Schema) => TypeSet,
): readonly Schema[] {
  const open = members.filter(isOpenObject);
  const [first, ...others] = open;
  if (first === undefined || others.length === 0) return members;
  const merged: ObjectSchema = {
    ...first,
    properties: mergeProperties(
      open.flatMap(({ properties }) => properties),
      typesOf,
    ),
    indexed: open.some(({ indexed, properties }) => indexed && properties.length > 0),
    assertions: open.flatMap(({ assertions }) => assertions),
  };
  return members.flatMap<Schema>((member) =>
    isOpenObject(member) ? (member === first ? [merged] : []) : [member],
  );
}

function isOpenObject(schema: Schema): schema is ObjectSchema {
  return schema.kind === "object" && isOpen(schema);
}

function mergeProperties(
  properties: readonly Property[],
  typesOf: (schema: Schema) => TypeSet,
): readonly Property[] {
  const merged = new Map<string, Property>();
  for (const property of properties) {
    const known = merged.get(property.name);
    merged.set(
      property.name,
      known === undefined ? property : mergeProperty(known, property, typesOf),
    );
  }
  return [...merged.values()];
}

function mergeProperty(
  left: Property,
  right: Property,
  typesOf: (schema: Schema) => TypeSet,
): Property {
  const { origin } = left.schema;
  const annotations = mergeAnnotations(right.schema.annotations, left.schema.annotations);
  const isSame = samePlace(left.schema, right.schema);
  return {
    name: left.name,
    schema: isSame
      ? left.schema
      : combineSchemas(
          [left.schema, right.schema],
          { origin, annotations, assertions: [] },
          typesOf,
        ),
    required: left.required || right.required,
    access: left.access === "both" ? right.access : left.access,
  };
}

/** A required key takes its schema from the sibling that declares it: then both stand at one place. */
export function samePlace(left: Schema, right: Schema): boolean {
  return left.origin.source === right.origin.source && left.origin.pointer === right.origin.pointer;
}

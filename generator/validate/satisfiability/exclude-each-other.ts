import { canonicalJson } from "../../document/canonical-json.js";
import type {
  JsonNumber,
  NumberSchema,
  ObjectSchema,
  Schema,
  SchemaId,
  SchemaKind,
} from "../../ir/schema.js";
import { instanceTypes, typesInAll } from "./instance-types.js";

/** What a reference leads to. */
export type FindTarget = (id: SchemaId) => Schema | undefined;

/** How many schemas a conjunction is looked into, and how deep into properties: what is larger is taken for satisfiable. */
const mostMembers = 200;
const deepest = 4;

/** Whether no value satisfies all schemas, though one may satisfy each; false where that would take long to tell. */
export function excludeEachOther(
  members: readonly Schema[],
  findTarget: FindTarget,
  depth = 0,
): boolean {
  const parts = flatten(members, findTarget);
  if (parts === undefined || parts.length < 2 || depth > deepest) return false;
  return (
    typesInAll(parts.map(instanceTypes)).size === 0 ||
    haveNoLiteral(parts) ||
    haveNoNumber(parts) ||
    haveNoLength(parts) ||
    haveNoObject(parts, (schemas) => excludeEachOther(schemas, findTarget, depth + 1))
  );
}

/** The schemas behind references and inside of intersections; undefined where there are too many. */
function flatten(
  members: readonly Schema[],
  findTarget: FindTarget,
): readonly Schema[] | undefined {
  const parts: Schema[] = [];
  const open = [...members];
  let steps = 0;
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    steps += 1;
    if (steps > mostMembers) return undefined;
    const target = schema.kind === "reference" ? findTarget(schema.target) : undefined;
    if (target !== undefined) open.push(target);
    else if (schema.kind === "intersection") open.push(...schema.members);
    else parts.push(schema);
  }
  return parts;
}

function haveNoLiteral(parts: readonly Schema[]): boolean {
  const [first, ...others] = ofKind(parts, "literal");
  if (first === undefined) return false;
  const allowed = others.map(({ values }) => new Set(values.map(canonicalJson)));
  return !first.values.some((value) => allowed.every((texts) => texts.has(canonicalJson(value))));
}

/** Only where every part is about numbers alone: another type may be left. */
function haveNoNumber(parts: readonly Schema[]): boolean {
  const numbers = ofKind(parts, "number");
  if (numbers.length < parts.length) return false;
  return numbers.some((lower) => numbers.some((upper) => isAbove(lower, upper)));
}

function isAbove(lower: NumberSchema, upper: NumberSchema): boolean {
  const isGreater = (least?: JsonNumber, most?: JsonNumber) =>
    least !== undefined && most !== undefined && least > most;
  const isAtLeast = (least?: JsonNumber, most?: JsonNumber) =>
    least !== undefined && most !== undefined && least >= most;
  return (
    isGreater(lower.minimum, upper.maximum) ||
    isAtLeast(lower.minimum, upper.exclusiveMaximum) ||
    isAtLeast(lower.exclusiveMinimum, upper.maximum) ||
    isAtLeast(lower.exclusiveMinimum, upper.exclusiveMaximum)
  );
}

function haveNoLength(parts: readonly Schema[]): boolean {
  const strings = ofKind(parts, "string");
  if (strings.length < parts.length) return false;
  const least = Math.max(...strings.map(({ minLength }) => minLength ?? 0));
  return strings.some(({ maxLength }) => maxLength !== undefined && maxLength < least);
}

/** A key that one part requires and another forbids, or whose schemas exclude each other. */
function haveNoObject(
  parts: readonly Schema[],
  exclude: (schemas: readonly Schema[]) => boolean,
): boolean {
  const objects = ofKind(parts, "object");
  if (objects.length < parts.length) return false;
  const required = new Set(
    objects.flatMap(({ properties }) =>
      properties.filter((property) => property.required).map(({ name }) => name),
    ),
  );
  const finders = objects.map(createKeyFinder);
  return [...required].some((name) => {
    const schemas = finders.map((find) => find(name));
    return schemas.some((schema) => schema?.kind === "never") || exclude(schemas.filter(isPresent));
  });
}

/** Says what an object holds under a key; it is asked for each of the keys. */
function createKeyFinder({
  properties,
  patternProperties,
  additionalProperties,
}: ObjectSchema): (name: string) => Schema | undefined {
  const declared = new Map(properties.map(({ name, schema }) => [name, schema]));
  return (name) =>
    declared.get(name) ?? (patternProperties.length > 0 ? undefined : additionalProperties);
}

function isPresent(schema: Schema | undefined): schema is Schema {
  return schema !== undefined;
}

function ofKind<Kind extends SchemaKind>(
  parts: readonly Schema[],
  kind: Kind,
): readonly Extract<Schema, { kind: Kind }>[] {
  return parts.filter((part): part is Extract<Schema, { kind: Kind }> => part.kind === kind);
}

import type { JsonValue } from "../../document/json-value.js";
import { mapSchema } from "../../ir/map-schema.js";
import type { ObjectSchema, Schema, SchemaId, UnionSchema } from "../../ir/schema.js";
import { commonTypes, type TypeSet } from "../schemas/instance-types.js";
import { schemaTypes } from "../schemas/schema-types.js";
import type { DeclaredSchema } from "../schemas/schema-registry.js";
import { uniteSchemas } from "../schemas/unite-schemas.js";

/**
 * Before: a union carries what the description says (`oneOf`, a discriminator's property). After: `tag` names a property
 * whose distinct required constants tell the members apart, or is absent, and `exactlyOne` stands only where two members
 * could both match. A discriminator is a hint (OpenAPI 3.1.2, section 4.8.25): constants decide, never a mapping.
 */
export function tellMembersApart(schemas: readonly DeclaredSchema[]): {
  readonly schemas: readonly DeclaredSchema[];
  /** The same for a schema that stands in an operation. */
  readonly refine: (schema: Schema) => Schema;
} {
  const byId = new Map(schemas.map(({ id, schema }) => [id, schema]));
  const view = createView(byId);
  const refine = (schema: Schema): Schema =>
    mapSchema(schema, (part) => (part.kind === "union" ? refineUnion(part, view) : part));
  return {
    refine,
    schemas: schemas.map((declared) => ({ ...declared, schema: refine(declared.schema) })),
  };
}

/** How the pass looks through references. */
interface View {
  readonly typesOf: (schema: Schema) => TypeSet;
  readonly objectsOf: (schema: Schema) => readonly ObjectSchema[];
  /** What references lead to. */
  readonly resolve: (schema: Schema) => Schema;
}

/** References to references are followed this far. */
const longestChain = 50;

function createView(byId: ReadonlyMap<SchemaId, Schema>): View {
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

function refineUnion(union: UnionSchema, view: View): Schema {
  const { tag: hint, ...plain } = union;
  const objects = union.members.filter((member) => isObject(member, view));
  const tag = findTag(objects, hint, view);
  const exactlyOne = union.exactlyOne && !areDisjoint(union.members, tag, view);
  if (exactlyOne) return { ...plain, exactlyOne };
  // A member that was a `oneOf` may have become plain by now.
  if (tag === undefined) {
    const { members, origin, annotations, assertions } = union;
    return uniteSchemas(members, { origin, annotations, assertions });
  }
  if (objects.length === union.members.length) return { ...plain, exactlyOne, tag };
  const { origin } = union;
  const tagged: UnionSchema = {
    kind: "union",
    members: objects,
    exactlyOne: false,
    tag,
    origin,
    annotations: { examples: [] },
    assertions: [],
  };
  const others = union.members.filter((member) => !objects.includes(member));
  return { ...plain, exactlyOne, members: [tagged, ...others] };
}

function isObject(schema: Schema, { typesOf }: View): boolean {
  const types = typesOf(schema);
  return types.size === 1 && types.has("object");
}

/** The property that tells objects apart: the discriminator's where it does, else the first that does. */
function findTag(
  members: readonly Schema[],
  hint: string | undefined,
  view: View,
): string | undefined {
  const [first, ...rest] = members.map((member) => constantsOf(member, view));
  if (first === undefined || rest.length === 0) return undefined;
  const candidates = [...first.keys()].sort((left, right) => rank(left, hint) - rank(right, hint));
  return candidates.find((name) => isDistinct(name, [first, ...rest]));
}

function rank(name: string, hint: string | undefined): number {
  return name === hint ? 0 : 1;
}

type Constants = ReadonlyMap<string, readonly JsonValue[]>;

/** The required properties of an object that hold constants, and which; of a union, those of every member. */
function constantsOf(schema: Schema, view: View, depth = 0): Constants {
  const target = view.resolve(schema);
  if (target.kind !== "union") return constantsOfObject(schema, view);
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

function constantsOfObject(schema: Schema, { objectsOf }: View): Constants {
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

function isDistinct(
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

/** Beyond so many members, pairs are not compared one by one. */
const mostPairs = 60;

function areDisjoint(members: readonly Schema[], tag: string | undefined, view: View): boolean {
  if (members.length > mostPairs && tag === undefined) return false;
  return members.every((left, index) =>
    members.slice(index + 1).every((right) => {
      if (commonTypes(view.typesOf(left), view.typesOf(right)).size === 0) return true;
      if (tag !== undefined && isObject(left, view) && isObject(right, view)) return true;
      return haveDistinctLiterals(left, right) || excludeEachOther(left, right, view);
    }),
  );
}

function haveDistinctLiterals(left: Schema, right: Schema): boolean {
  if (left.kind !== "literal" || right.kind !== "literal") return false;
  const values = [...left.values, ...right.values];
  return (
    values.every((value) => typeof value !== "object" || value === null) &&
    new Set(values).size === values.length
  );
}

/** Two objects exclude each other by a required constant of both, or by a key that one needs and the other forbids. */
function excludeEachOther(left: Schema, right: Schema, view: View): boolean {
  if (!isObject(left, view) || !isObject(right, view)) return false;
  const [mine, theirs] = [constantsOf(left, view), constantsOf(right, view)];
  const byConstant = [...mine].some(([name, values]) => {
    const others = theirs.get(name);
    return others !== undefined && !values.some((value) => others.includes(value));
  });
  return byConstant || forbidsKeyOf(left, right, view) || forbidsKeyOf(right, left, view);
}

function forbidsKeyOf(closed: Schema, other: Schema, { objectsOf }: View): boolean {
  const needed = objectsOf(other).flatMap(({ properties }) =>
    properties.filter(({ required }) => required).map(({ name }) => name),
  );
  return objectsOf(closed).some(
    (object) =>
      object.additionalProperties.kind === "never" &&
      object.patternProperties.length === 0 &&
      needed.some((name) => !object.properties.some((property) => property.name === name)),
  );
}

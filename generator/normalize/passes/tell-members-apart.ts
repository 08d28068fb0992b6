import { mapSchema } from "../../ir/map-schema.js";
import type { Schema, UnionSchema } from "../../ir/schema.js";
import { commonTypes } from "../schemas/instance-types.js";
import type { DeclaredSchema } from "../schemas/schema-registry.js";
import { uniteSchemas } from "../schemas/unite-schemas.js";
import { constantsOf, findTag } from "./required-constants.js";
import { createView, isObject, type SchemaView } from "./schema-view.js";

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

function refineUnion(union: UnionSchema, view: SchemaView): Schema {
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
  const tagValues = objects.map((member) => constantsOf(member, view).get(tag) ?? []);
  if (objects.length === union.members.length) return { ...plain, exactlyOne, tag, tagValues };
  const { origin } = union;
  const tagged: UnionSchema = {
    kind: "union",
    members: objects,
    exactlyOne: false,
    tag,
    tagValues,
    origin,
    annotations: { examples: [] },
    assertions: [],
  };
  const others = union.members.filter((member) => !objects.includes(member));
  return { ...plain, exactlyOne, members: [tagged, ...others] };
}

/** Beyond so many members, pairs are not compared one by one. */
const mostPairs = 60;

function areDisjoint(
  members: readonly Schema[],
  tag: string | undefined,
  view: SchemaView,
): boolean {
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
function excludeEachOther(left: Schema, right: Schema, view: SchemaView): boolean {
  if (!isObject(left, view) || !isObject(right, view)) return false;
  const [mine, theirs] = [constantsOf(left, view), constantsOf(right, view)];
  const byConstant = [...mine].some(([name, values]) => {
    const others = theirs.get(name);
    return others !== undefined && !values.some((value) => others.includes(value));
  });
  return byConstant || forbidsKeyOf(left, right, view) || forbidsKeyOf(right, left, view);
}

function forbidsKeyOf(closed: Schema, other: Schema, { objectsOf }: SchemaView): boolean {
  const needed = objectsOf(other).flatMap(({ properties }) =>
    properties.filter(({ required }) => required).map(({ name }) => name),
  );
  return objectsOf(closed).some(({ additionalProperties, patternProperties, properties }) => {
    if (additionalProperties.kind !== "never" || patternProperties.length > 0) return false;
    const names = new Set(properties.map(({ name }) => name));
    return needed.some((name) => !names.has(name));
  });
}

import type { PagePath } from "../../ir/pagination.js";
import type {
  ArraySchema,
  NumberSchema,
  ObjectSchema,
  Schema,
  SchemaId,
  StringSchema,
} from "../../ir/schema.js";
import { noAnnotations } from "../schemas/annotations.js";
import { allTypes, type TypeName, type TypeSet } from "../schemas/instance-types.js";
import { schemaTypes } from "../schemas/schema-types.js";

/** Looks into lowered schemas by what they allow: through references, compositions, and alternatives such as null. */
export interface PageView {
  /** The names of the properties that an instance may have. */
  readonly names: (schema: Schema) => readonly string[];
  /** What the value at a path is; undefined where no schema says so. */
  readonly at: (schema: Schema, path: PagePath) => Schema | undefined;
  /** What the items of a list are; undefined where it is none. */
  readonly itemOf: (schema: Schema) => Schema | undefined;
  readonly typesOf: (schema: Schema) => TypeSet;
  /** The numbers and texts that a schema asks for, without its references. */
  readonly numbersOf: (schema: Schema) => readonly NumberSchema[];
  readonly textsOf: (schema: Schema) => readonly StringSchema[];
}

/** How many references are followed for the types of one schema, which is done by recursion: what lies behind may be anything. */
const mostTargets = 200;

export function createPageView(
  schemas: readonly { readonly id: SchemaId; readonly schema: Schema }[],
): PageView {
  const byId = new Map(schemas.map(({ id, schema }) => [id, schema]));
  const known = new Map<SchemaId, TypeSet>();

  const typesOf = (schema: Schema): TypeSet => schemaTypes(schema, typesOfTarget);
  let depth = 0;
  const typesOfTarget = (id: SchemaId): TypeSet => {
    const target = byId.get(id);
    const found = known.get(id);
    if (found !== undefined || target === undefined || depth > mostTargets) {
      return found ?? allTypes;
    }
    // What refers to itself may be anything while it is looked at.
    known.set(id, allTypes);
    depth += 1;
    const types = typesOf(target);
    depth -= 1;
    known.set(id, types);
    return types;
  };

  /**
   * The schemas that an instance of the type must satisfy; alternatives that it could choose from are left whole. It does
   * not recurse: compositions may refer to each other thousands of times.
   */
  const partsOf = (schema: Schema, type: TypeName): readonly Schema[] => {
    const parts: Schema[] = [];
    const seen = new Set<SchemaId>();
    const open: Schema[] = [schema];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (part.kind === "reference") {
        const target = seen.has(part.target) ? undefined : byId.get(part.target);
        seen.add(part.target);
        if (target !== undefined) open.push(target);
      } else if (part.kind === "intersection") {
        for (const member of [...part.members].reverse()) open.push(member);
      } else {
        const only = part.kind === "union" ? onlyChoice(part.members, type) : undefined;
        if (only === undefined) parts.push(part);
        else open.push(only);
      }
    }
    return parts;
  };

  const onlyChoice = (members: readonly Schema[], type: TypeName): Schema | undefined => {
    const [only, ...others] = members.filter((member) => typesOf(member).has(type));
    return others.length > 0 ? undefined : only;
  };

  const objectsOf = (schema: Schema): readonly ObjectSchema[] =>
    partsOf(schema, "object").filter((part) => part.kind === "object");

  const indexed = new Map<ObjectSchema, ReadonlyMap<string, Schema>>();
  /** An object is asked for each of its properties, of which there may be very many. */
  const propertiesOf = (object: ObjectSchema): ReadonlyMap<string, Schema> => {
    const found =
      indexed.get(object) ??
      new Map(object.properties.map(({ name, schema }) => [name, schema] as const));
    indexed.set(object, found);
    return found;
  };

  const propertyOf = (schema: Schema, name: string): Schema | undefined =>
    allOf(objectsOf(schema).flatMap((object) => propertiesOf(object).get(name) ?? []));

  const itemOfLists = (parts: readonly Schema[]): Schema | undefined => {
    const lists = parts.filter((part): part is ArraySchema => part.kind === "array");
    const isTuple = lists.some(({ prefixItems }) => prefixItems.length > 0);
    return isTuple ? undefined : allOf(lists.map(({ items }) => items));
  };

  const itemOf = (schema: Schema): Schema | undefined => {
    const parts = partsOf(schema, "array");
    const [first] = parts;
    return first?.kind === "union"
      ? anyOf(first.members.map((member) => itemOfLists(partsOf(member, "array"))))
      : itemOfLists(parts);
  };

  return {
    typesOf,
    itemOf,
    names: (schema) => [
      ...new Set(objectsOf(schema).flatMap(({ properties }) => properties.map(({ name }) => name))),
    ],
    at: (schema, path) =>
      path.reduce<Schema | undefined>(
        (inner, name) => (inner === undefined ? undefined : propertyOf(inner, name)),
        schema,
      ),
    numbersOf: (schema) => partsOf(schema, "number").filter((part) => part.kind === "number"),
    textsOf: (schema) => partsOf(schema, "string").filter((part) => part.kind === "string"),
  };
}

/** What satisfies all of these; what says nothing is left out. */
function allOf(schemas: readonly Schema[]): Schema | undefined {
  const telling = schemas.filter(({ kind }) => kind !== "unknown");
  const [first, ...rest] = telling.length > 0 ? telling : schemas.slice(0, 1);
  if (first === undefined || rest.length === 0) return first;
  return { ...frameOf(first), kind: "intersection", members: telling, extendable: false };
}

/** What satisfies one of these, each of which must be known. */
function anyOf(schemas: readonly (Schema | undefined)[]): Schema | undefined {
  const known = schemas.filter((schema) => schema !== undefined);
  const [first] = known;
  if (first === undefined || known.length < schemas.length) return undefined;
  return { ...frameOf(first), kind: "union", members: known, exactlyOne: false };
}

function frameOf({ origin }: Schema): Pick<Schema, "origin" | "annotations" | "assertions"> {
  return { origin, annotations: noAnnotations, assertions: [] };
}

import type { JsonValue } from "../../generator/document/json-value.js";
import type { Dialect } from "../../generator/document/spec-document.js";

/** Plain JSON, as Ajv takes it. */
export type Plain = null | boolean | number | string | readonly Plain[] | PlainObject;
export interface PlainObject {
  readonly [key: string]: Plain;
}

export type Direction = "both" | "request" | "response";

/**
 * The component schemas of a document in the wording of JSON Schema 2020-12, for one direction: a second reading of what
 * OpenAPI says, independent of the generator's.
 */
export function rewordSchemas(
  root: JsonValue,
  dialect: Dialect,
  direction: Direction,
): PlainObject {
  const { components } = Object(root);
  const schemas: Readonly<Record<string, JsonValue>> = Object(Object(components).schemas);
  const context: Context = { root: toPlain(root), dialect, direction };
  return mapValues(toPlainObject(schemas), (schema) => reword(schema, context));
}

interface Context {
  readonly root: Plain;
  readonly dialect: Dialect;
  readonly direction: Direction;
}

function toPlain(value: JsonValue): Plain {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== "object" || value === null) return value as Plain;
  return toPlainObject(value as Readonly<Record<string, JsonValue>>);
}

function toPlainObject(value: Readonly<Record<string, JsonValue>>): PlainObject {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]));
}

function mapValues(object: PlainObject, map: (value: Plain) => Plain): PlainObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}

export function isPlainObject(value: Plain | undefined): value is PlainObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const childSchemas = [
  ...["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"],
  ...["unevaluatedProperties", "unevaluatedItems"],
];
const childLists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const childMaps = ["properties", "patternProperties", "dependentSchemas", "$defs"];
const ignored = [
  ...["nullable", "x-nullable", "discriminator", "example", "xml", "externalDocs"],
  "$dynamicAnchor",
];

function reword(schema: Plain, context: Context): Plain {
  if (!isPlainObject(schema)) return schema;
  const isOld = context.dialect !== "2020-12";
  if (isOld && typeof schema.$ref === "string") return { $ref: schema.$ref };
  const dropped = droppedKeys(schema, context);
  const entries = Object.entries(schema)
    .filter(([keyword]) => !ignored.includes(keyword) && !keyword.startsWith("x-"))
    .map(([keyword, value]) => [keyword, rewordKeyword(keyword, value, dropped, context)] as const);
  const own = rewordDynamic(rewordBounds(Object.fromEntries(entries), isOld), context);
  const isNullable = schema.nullable === true || schema["x-nullable"] === true;
  return isNullable ? { anyOf: [own, { type: "null" }] } : own;
}

function rewordKeyword(
  keyword: string,
  value: Plain,
  dropped: ReadonlySet<string>,
  context: Context,
): Plain {
  if (childSchemas.includes(keyword)) return reword(value, context);
  if (childLists.includes(keyword) && Array.isArray(value)) {
    return value.map((item: Plain) => reword(item, context));
  }
  if (keyword === "required" && Array.isArray(value)) {
    return value.filter((name: Plain) => typeof name !== "string" || !dropped.has(name));
  }
  if (!childMaps.includes(keyword) || !isPlainObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([name]) => keyword !== "properties" || !dropped.has(name),
  );
  return mapValues(Object.fromEntries(kept), (child) => reword(child, context));
}

/**
 * A dynamic reference to the one anchor of its name is a reference to it (2020-12 core, section 8.2.3.2); Ajv's own runs in
 * circles where the anchor stands below `components`.
 */
function rewordDynamic(schema: PlainObject, { root }: Context): PlainObject {
  const { $dynamicRef, ...rest } = schema;
  if (typeof $dynamicRef !== "string") return schema;
  const schemas: PlainObject = Object(Object(Object(root).components).schemas);
  const targets = Object.entries(schemas).filter(
    ([, target]) => `#${String(Object(target).$dynamicAnchor)}` === $dynamicRef,
  );
  const references = targets.map(([name]) => ({ $ref: `#/components/schemas/${name}` }));
  const allOf = Array.isArray(rest.allOf) ? (rest.allOf as readonly Plain[]) : [];
  return { ...rest, allOf: [...allOf, ...references] };
}

/** `exclusiveMinimum: true` beside `minimum` (draft 4) is the exclusive bound itself. */
function rewordBounds(schema: PlainObject, isOld: boolean): PlainObject {
  if (!isOld) return schema;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  return {
    ...rest,
    ...(minimum === undefined
      ? {}
      : { [exclusiveMinimum === true ? "exclusiveMinimum" : "minimum"]: minimum }),
    ...(maximum === undefined
      ? {}
      : { [exclusiveMaximum === true ? "exclusiveMaximum" : "maximum"]: maximum }),
  };
}

/** The properties of the instance that do not exist in a direction, wherever among its conjuncts they are declared. */
function droppedKeys(schema: PlainObject, context: Context): ReadonlySet<string> {
  if (context.direction === "both") return new Set();
  const [absent, other] =
    context.direction === "request" ? ["readOnly", "writeOnly"] : ["writeOnly", "readOnly"];
  const declared = conjuncts(schema, context).flatMap(({ properties }) =>
    isPlainObject(properties) ? Object.entries(properties) : [],
  );
  const dropped = declared.filter(([, property]) => {
    if (!isPlainObject(property) || absent === undefined || other === undefined) return false;
    if (context.dialect !== "2020-12" && property.$ref !== undefined) return false;
    return property[absent] === true && property[other] !== true;
  });
  return new Set(dropped.map(([name]) => name));
}

function conjuncts(schema: PlainObject, context: Context, depth = 0): readonly PlainObject[] {
  if (depth > 10) return [];
  const parts = Array.isArray(schema.allOf) ? (schema.allOf as readonly Plain[]) : [];
  const target = resolve(schema.$ref, context);
  return [schema, ...parts, ...(target === undefined ? [] : [target])]
    .filter(isPlainObject)
    .flatMap((part) => (part === schema ? [part] : conjuncts(part, context, depth + 1)));
}

function resolve(reference: Plain | undefined, { root }: Context): Plain | undefined {
  if (typeof reference !== "string" || !reference.startsWith("#/")) return undefined;
  let value: Plain | undefined = root;
  for (const token of reference.slice(2).split("/")) {
    const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(value)) value = (value as readonly Plain[])[Number(key)];
    else value = isPlainObject(value) ? value[key] : undefined;
  }
  return value;
}

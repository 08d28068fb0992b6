import {
  isJsonArray,
  isJsonObject,
  member,
  type JsonObject,
  type JsonValue,
} from "../../document/json-value.js";
import { childNode, type Dialect, type SpecNode } from "../../document/spec-document.js";
import type { Settings } from "../../ir/settings.js";

/** One schema object in the wording of JSON Schema 2020-12, whatever dialect it was written in. */
export interface Keywords {
  readonly node: SpecNode;
  value(keyword: string): JsonValue | undefined;
  /** The keyword's own node, so that what stands inside keeps its position. */
  child(keyword: string): SpecNode | undefined;
  /** Whether `nullable` lets null in, whatever else the schema says. */
  readonly nullable: boolean;
}

/** Which keywords stand for others in a dialect: the row's function gives the 2020-12 value of its keyword. */
type Rewording = Readonly<Record<string, (schema: JsonObject) => JsonValue | undefined>>;

/** Draft 4 wording (OpenAPI 2.0 and 3.0): bounds with a boolean beside them, and one form of `items`. */
const draft4Wording: Rewording = {
  minimum: (schema) =>
    member(schema, "exclusiveMinimum") === true ? undefined : member(schema, "minimum"),
  maximum: (schema) =>
    member(schema, "exclusiveMaximum") === true ? undefined : member(schema, "maximum"),
  exclusiveMinimum: (schema) => exclusiveBound(schema, "minimum", "exclusiveMinimum"),
  exclusiveMaximum: (schema) => exclusiveBound(schema, "maximum", "exclusiveMaximum"),
};

function exclusiveBound(schema: JsonObject, bound: string, flag: string): JsonValue | undefined {
  const exclusive = member(schema, flag);
  if (exclusive === true) return member(schema, bound);
  return exclusive === false ? undefined : exclusive;
}

const wordings = {
  "2.0": draft4Wording,
  "3.0": draft4Wording,
  "2020-12": {},
} as const satisfies Record<Dialect, Rewording>;

/** Beside `$ref`, dialects before 2020-12 read nothing else (OpenAPI 3.0.4, section 4.8.23.1). */
const refOnly: ReadonlySet<Dialect> = new Set(["2.0", "3.0"]);

export function readKeywords(
  node: SpecNode,
  dialect: Dialect,
  settings: Pick<Settings, "bareNullable">,
): Keywords {
  const schema = isJsonObject(node.value) ? node.value : {};
  const wording: Rewording = wordings[dialect];
  const isReference = refOnly.has(dialect) && typeof member(schema, "$ref") === "string";
  const bareNull = settings.bareNullable === "null" && isBareNullable(schema);
  const value = (keyword: string): JsonValue | undefined => {
    if (isReference && keyword !== "$ref") return undefined;
    if (bareNull && keyword === "type") return "null";
    const reword = Object.hasOwn(wording, keyword) ? wording[keyword] : undefined;
    return reword === undefined ? member(schema, keyword) : reword(schema);
  };
  return {
    node,
    value,
    child: (keyword) => (value(keyword) === undefined ? undefined : childNode(node, keyword)),
    nullable: !isReference && !bareNull && isNullable(schema),
  };
}

/** `nullable: true` lets null in; 2.0 has only the vendors' `x-nullable`. */
function isNullable(schema: JsonObject): boolean {
  return member(schema, "nullable") === true || member(schema, "x-nullable") === true;
}

function isBareNullable(schema: JsonObject): boolean {
  return isNullable(schema) && Object.keys(schema).length === 1;
}

/** The members of a keyword that holds named schemas, in document order. */
export function childEntries(node: SpecNode | undefined): readonly (readonly [string, SpecNode])[] {
  if (node === undefined || !isJsonObject(node.value)) return [];
  return Object.keys(node.value).flatMap((name) => {
    const child = childNode(node, name);
    return child === undefined ? [] : [[name, child] as const];
  });
}

/** The items of a keyword that holds a list of schemas. */
export function childItems(node: SpecNode | undefined): readonly SpecNode[] {
  if (node === undefined || !isJsonArray(node.value)) return [];
  return node.value.flatMap((_, index) => childNode(node, index) ?? []);
}

/** The strings of a list; anything else in it was reported before. */
export function stringItems(value: JsonValue | undefined): readonly string[] {
  return isJsonArray(value) ? [...new Set(value.filter((item) => typeof item === "string"))] : [];
}

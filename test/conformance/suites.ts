import type { JsonValue } from "../../generator/document/json-value.js";
import type { Settings } from "../../generator/ir/settings.js";
import { readGroups, typeStrings, type Group } from "./read-groups.js";

/** One run over a part of the official suite. */
export interface Suite {
  readonly name: string;
  /** The version of OpenAPI whose schemas have the meaning that the groups test. */
  readonly openapi: string;
  readonly formats: Settings["formats"];
  readonly groups: () => readonly Group[];
}

/** The keywords that the Schema Object of OpenAPI 3.0 (section 4.7.24) takes from draft 4, and where schemas may stand. */
const sharedWith30: ReadonlySet<string> = new Set([
  ...["title", "description", "default", "format", "type", "enum", "$ref", "$schema"],
  ...["multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"],
  ...["maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems"],
  ...["maxProperties", "minProperties", "required"],
  ...["allOf", "oneOf", "anyOf", "not", "items", "properties", "additionalProperties"],
  "definitions",
]);

/** Whether OpenAPI 3.0 has every keyword of a schema, in the form that draft 4 gives it. */
function isSharedWith30({ schema }: Group): boolean {
  return everySchema(schema, ([keyword, value]) => {
    if (keyword === "type") return typeof value === "string" && value !== "null";
    if (keyword === "items") return !Array.isArray(value);
    // Siblings of a reference are ignored in both; a reference elsewhere than a location is a property's name.
    return sharedWith30.has(keyword);
  });
}

/** Keywords that mean something else, or nothing, in 2020-12, which OpenAPI 3.1 builds on. */
function isSharedWith31({ schema }: Group): boolean {
  return everySchema(schema, ([keyword, value]) => {
    if (keyword === "items") return !Array.isArray(value);
    if (keyword === "$id") return typeof value !== "string" || !value.includes("#");
    return keyword !== "additionalItems" && keyword !== "dependencies";
  });
}

type Keyword = readonly [name: string, value: JsonValue];

/** Whether something holds for every keyword of a schema and of the schemas inside it. */
function everySchema(schema: JsonValue, holds: (keyword: Keyword) => boolean): boolean {
  if (typeof schema !== "object" || schema === null) return true;
  const entries: readonly Keyword[] = Object.entries(schema);
  if ("$ref" in schema && entries.length > 1 && typeof schema.$ref === "string") {
    return entries.every(
      ([name]) => name === "$ref" || name === "definitions" || name === "$schema",
    );
  }
  return entries.every(
    (keyword) => holds(keyword) && childrenOf(keyword).every((child) => everySchema(child, holds)),
  );
}

const mapsOfSchemas = new Set(["properties", "patternProperties", "definitions", "$defs"]);
const listsOfSchemas = new Set(["allOf", "anyOf", "oneOf"]);
const schemas = new Set([
  "items",
  "not",
  "additionalProperties",
  "contains",
  "propertyNames",
  "if",
]);

function childrenOf([name, value]: Keyword): readonly JsonValue[] {
  if (schemas.has(name)) return [value];
  if (mapsOfSchemas.has(name) || listsOfSchemas.has(name)) return Object.values(Object(value));
  return [];
}

/** What is run, in the order of the report. */
export const suites: readonly Suite[] = [
  {
    name: "draft 2020-12",
    openapi: "3.1.0",
    formats: "annotate",
    groups: () => readGroups("draft2020-12"),
  },
  {
    name: "draft 2020-12, optional",
    openapi: "3.1.0",
    formats: "annotate",
    groups: () => readGroups("draft2020-12/optional"),
  },
  {
    name: "draft 2020-12, formats",
    openapi: "3.1.0",
    formats: "assert",
    groups: () => readGroups("draft2020-12/optional/format").flatMap(typeStrings),
  },
  {
    name: "draft 4 as OpenAPI 3.0",
    openapi: "3.0.3",
    formats: "annotate",
    groups: () => readGroups("draft4").filter(isSharedWith30),
  },
  {
    name: "draft 7 as OpenAPI 3.1",
    openapi: "3.1.0",
    formats: "annotate",
    groups: () => readGroups("draft7").filter(isSharedWith31),
  },
];

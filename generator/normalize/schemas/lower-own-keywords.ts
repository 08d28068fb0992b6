import { isJsonArray, type JsonValue } from "../../document/json-value.js";
import { placeOf } from "../../document/spec-document.js";
import type { Schema } from "../../ir/schema.js";
import { noAnnotations } from "./annotations.js";
import { combineSchemas } from "./combine-schemas.js";
import {
  commonTypes,
  declaredTypes,
  hasType,
  type TypeName,
  type TypeSet,
} from "./instance-types.js";
import type { Keywords } from "./keywords.js";
import { lowerArray } from "./lower-array.js";
import { lowerNumber } from "./lower-number.js";
import { lowerObject } from "./lower-object.js";
import { lowerString } from "./lower-string.js";
import type { Scope, Site } from "./scope.js";
import { distinctValues, uniteSchemas, type Frame } from "./unite-schemas.js";

/** What a schema says by `type`, `enum`, `const` and the keywords of the instance types; no compositions. */
export function lowerOwnKeywords(keywords: Keywords, site: Site, scope: Scope): Schema {
  const frame: Frame = {
    origin: placeOf(keywords.node),
    annotations: noAnnotations,
    assertions: [],
  };
  const types = ownTypes(keywords, site, scope);
  const literal = lowerLiteral(keywords, types, frame);
  const isConstrained = relevantTypes(keywords, types);
  if (literal !== undefined) {
    const constrained = new Set([...types].filter((type) => isConstrained.has(type)));
    if (constrained.size === 0 || literal.kind === "never") return literal;
    return combineSchemas(
      [literal, lowerTypes(keywords, { types, frame }, { site, scope })],
      frame,
      scope.typesOfSchema,
    );
  }
  const isTyped = keywords.value("type") !== undefined || types.size < site.expected.size;
  if (!isTyped && isConstrained.size === 0) return { kind: "unknown", ...frame };
  return lowerTypes(keywords, { types, frame }, { site, scope });
}

function ownTypes(keywords: Keywords, site: Site, scope: Scope): TypeSet {
  const types = commonTypes(declaredTypes(keywords.value("type")), site.expected);
  if (!scope.settings.inferTypes || keywords.value("type") !== undefined) return types;
  const inferred = relevantTypes(keywords, types);
  return inferred.size === 0 ? types : inferred;
}

function lowerTypes(
  keywords: Keywords,
  own: { readonly types: TypeSet; readonly frame: Frame },
  context: { readonly site: Site; readonly scope: Scope },
): Schema {
  const facets = [...own.types].map((type) => facetRows[type].lower(keywords, own.frame, context));
  return uniteSchemas(facets, own.frame);
}

interface FacetRow {
  /** The keywords that constrain instances of the type and nothing else. */
  readonly keywords: readonly string[];
  readonly lower: (
    keywords: Keywords,
    frame: Frame,
    context: { readonly site: Site; readonly scope: Scope },
  ) => Schema;
}

const numberKeywords = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
] as const;

/** One row an instance type (JSON Schema 2020-12 validation, section 6). */
const facetRows = {
  null: { keywords: [], lower: (_, frame) => ({ kind: "null", ...frame }) },
  boolean: { keywords: [], lower: (_, frame) => ({ kind: "boolean", ...frame }) },
  integer: {
    keywords: numberKeywords,
    lower: (keywords, frame, { scope }) => lowerNumber(keywords, { frame, integer: true }, scope),
  },
  number: {
    keywords: numberKeywords,
    lower: (keywords, frame, { scope }) => lowerNumber(keywords, { frame, integer: false }, scope),
  },
  string: {
    keywords: ["minLength", "maxLength", "pattern"],
    lower: (keywords, frame, context) => lowerString(keywords, frame, context),
  },
  array: {
    keywords: [
      "items",
      "prefixItems",
      "additionalItems",
      "minItems",
      "maxItems",
      "uniqueItems",
      "contains",
    ],
    lower: (keywords, frame, { site, scope }) => lowerArray(keywords, frame, { site, scope }),
  },
  object: {
    keywords: [
      "properties",
      "patternProperties",
      "additionalProperties",
      "required",
      "minProperties",
      "maxProperties",
      "propertyNames",
      "dependentRequired",
      "dependentSchemas",
      "dependencies",
    ],
    lower: (keywords, frame, { site, scope }) => lowerObject(keywords, frame, { site, scope }),
  },
} as const satisfies Record<TypeName, FacetRow>;

/** The types among `types` that the schema has keywords for. `format` concerns strings or numbers by its value. */
function relevantTypes(keywords: Keywords, types: TypeSet): TypeSet {
  const relevant = [...types].filter((type) => {
    const row: FacetRow = facetRows[type];
    return (
      row.keywords.some((keyword) => keywords.value(keyword) !== undefined) ||
      formatTypes(keywords.value("format")).has(type)
    );
  });
  return new Set(relevant);
}

const numberFormats: ReadonlySet<JsonValue> = new Set(["int32", "int64", "float", "double"]);

function formatTypes(format: JsonValue | undefined): TypeSet {
  if (typeof format !== "string") return new Set();
  return new Set(numberFormats.has(format) ? ["number", "integer"] : ["string"]);
}

/** The values of `const` and `enum` that the types allow. */
function lowerLiteral(keywords: Keywords, types: TypeSet, frame: Frame): Schema | undefined {
  const constant = keywords.value("const");
  const listed = keywords.value("enum");
  if (constant === undefined && !isJsonArray(listed)) return undefined;
  const candidates = isJsonArray(listed) ? listed : [constant ?? null];
  const allowed = distinctValues(candidates).filter(
    (value) => hasType(types, value) && (constant === undefined || sameConstant(value, constant)),
  );
  return allowed.length === 0
    ? { kind: "never", ...(candidates.length === 0 ? { written: true } : {}), ...frame }
    : { kind: "literal", values: allowed, ...frame };
}

function sameConstant(value: JsonValue, constant: JsonValue): boolean {
  return distinctValues([value, constant]).length === 1;
}

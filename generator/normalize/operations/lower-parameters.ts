import { member, type JsonValue } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Parameter, ParameterLocation } from "../../ir/api.js";
import type {
  ParameterContent,
  ParameterSerialization,
  ParameterStyle,
} from "../../ir/serialization.js";
import type { Schema } from "../../ir/schema.js";
import { noAnnotations } from "../schemas/annotations.js";
import { topSite } from "../schemas/schema-registry.js";
import type { Scope } from "../schemas/scope.js";
import { lowerEncodings } from "./lower-encodings.js";
import { readStyle } from "./read-style.js";
import { dereference, itemNodes, memberNodes, optionalText, textField } from "./spec-objects.js";

/** Headers that the client sets by other means (OpenAPI 3.1.2, section 4.8.12.2.1). */
const reservedHeaders: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

/** The parameters of an operation: its own, and those of its path item that it does not replace. */
export function lowerParameters(
  lists: { readonly pathItem: SpecNode; readonly operation: SpecNode },
  scope: Scope,
): readonly Parameter[] {
  const byKey = new Map<string, SpecNode>();
  for (const owner of [lists.pathItem, lists.operation]) {
    for (const item of itemNodes(childNode(owner, "parameters"))) {
      const node = dereference(item, scope);
      byKey.set(parameterKey(node.value), node);
    }
  }
  return [...byKey.values()].flatMap((node) => lowerParameter(node, scope) ?? []);
}

/** Header names compare without case (RFC 9110, section 5.1). */
function parameterKey(value: JsonValue): string {
  const location = textField(value, "in") ?? "";
  const name = textField(value, "name") ?? "";
  return `${location}:${location === "header" ? name.toLowerCase() : name}`;
}

function lowerParameter(node: SpecNode, scope: Scope): Parameter | undefined {
  const name = member(node.value, "name");
  const location = textField(node.value, "in");
  if (typeof name !== "string" || !isLocation(location)) return undefined;
  if (location === "header" && reservedHeaders.has(name.toLowerCase())) return undefined;
  return {
    name,
    in: location,
    required: location === "path" || member(node.value, "required") === true,
    deprecated: member(node.value, "deprecated") === true,
    ...optionalText(node.value, "description"),
    schema: lowerParameterSchema(node, scope),
    serialization: lowerSerialization(node, location, scope),
    origin: placeOf(node),
  };
}

/** How the value of a parameter or a header becomes text. */
export function lowerSerialization(
  node: SpecNode,
  location: ParameterLocation,
  scope: Scope,
): ParameterSerialization {
  const [content] = memberNodes(childNode(node, "content"));
  return content === undefined
    ? lowerStyle(node.value, location, scope)
    : {
        by: "content",
        content: contentOf(content[0]),
        encoding: lowerEncodings(content[1], scope).encoding,
      };
}

function isLocation(location: string | undefined): location is ParameterLocation {
  return location !== undefined && Object.hasOwn(defaultStyles, location);
}

/** OpenAPI 3.1.2, section 4.8.12.2.1: the style of a place, when none is named. */
const defaultStyles = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
  querystring: "form",
} as const satisfies Record<ParameterLocation, ParameterStyle>;

/** A parameter is text on the wire, so that what is neither a form nor plain text is written as JSON. */
function contentOf(mediaType: string): ParameterContent {
  if (/^application\/x-www-form-urlencoded\b/iu.test(mediaType)) return "form";
  return /^text\/(?!json\b)/iu.test(mediaType) ? "text" : "json";
}

/** The styles that are exploded unless `explode` says otherwise. */
const explodedStyles: ReadonlySet<ParameterStyle> = new Set(["form", "deepObject", "cookie"]);

function lowerStyle(
  value: JsonValue,
  location: ParameterLocation,
  scope: Scope,
): ParameterSerialization {
  const style = readStyle(value, defaultStyles[location]);
  const explode = member(value, "explode");
  return {
    by: "style",
    style,
    explode: typeof explode === "boolean" ? explode : explodedStyles.has(style),
    allowReserved:
      member(value, "allowReserved") === true && canAllowReserved({ location, style }, scope),
  };
}

/** Until 3.2 a matter of queries alone; from then on, of every place that is percent-encoded (3.2, section 4.12.3). */
function canAllowReserved(
  { location, style }: { readonly location: ParameterLocation; readonly style: ParameterStyle },
  { version }: Scope,
): boolean {
  if (location === "query") return true;
  const isEncoded = location === "path" || (location === "cookie" && style === "form");
  return isEncoded && !/^(2|3\.[01])\b/u.test(version);
}

/** The schema of a parameter or a header, which its `content` may have. */
export function lowerParameterSchema(node: SpecNode, scope: Scope): Schema {
  const [content] = memberNodes(childNode(node, "content"));
  const schema = childNode(content?.[1] ?? node, "schema");
  return schema === undefined ? anything(node) : scope.lowerPart(schema, topSite);
}

/** The schema of something that the description leaves open. */
export function anything(node: SpecNode): Schema {
  return { kind: "unknown", origin: placeOf(node), annotations: noAnnotations, assertions: [] };
}

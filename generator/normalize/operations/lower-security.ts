import { isJsonArray, isJsonObject, member, type JsonValue } from "../../document/json-value.js";
import { childNode, rootNode, type Specification } from "../../document/spec-document.js";
import type { Operation, SecurityRequirement, SecurityScheme } from "../../ir/api.js";
import type { SchemaReader } from "../schemas/instance-types.js";
import { stringItems } from "../schemas/keywords.js";
import { dereference, memberNodes, optionalText, textField } from "./spec-objects.js";

/** The security schemes of the description, in document order (OpenAPI 3.1.2, section 4.8.27). */
export function lowerSecuritySchemes(
  specification: Specification,
  reader: SchemaReader,
): readonly SecurityScheme[] {
  const components = childNode(rootNode(specification.entry), "components");
  const schemes = components === undefined ? undefined : childNode(components, "securitySchemes");
  return memberNodes(schemes).map(([name, node]) => {
    const { value } = dereference(node, reader);
    return { name, ...optionalText(value, "description"), ...lowerScheme(value) };
  });
}

type SchemeKind = SecurityScheme extends infer Scheme
  ? Scheme extends SecurityScheme
    ? Omit<Scheme, "name" | "description">
    : never
  : never;

/** One row a `type`. */
const schemeRows: Readonly<Record<string, (value: JsonValue) => SchemeKind>> = {
  apiKey: lowerApiKey,
  http: lowerHttp,
  oauth2: lowerOAuth2,
  openIdConnect: (value) => ({
    type: "openIdConnect",
    url: textField(value, "openIdConnectUrl") ?? "",
  }),
};

function lowerScheme(value: JsonValue): SchemeKind {
  const type = textField(value, "type") ?? "";
  const row = Object.hasOwn(schemeRows, type) ? schemeRows[type] : undefined;
  return row === undefined ? { type: "unsupported", wording: type } : row(value);
}

function lowerApiKey(value: JsonValue): SchemeKind {
  const location = textField(value, "in");
  const parameter = textField(value, "name") ?? "";
  return location === "query" || location === "cookie"
    ? { type: "apiKey", in: location, parameter }
    : { type: "apiKey", in: "header", parameter };
}

/** Scheme names compare without case (RFC 9110, section 11.1). */
function lowerHttp(value: JsonValue): SchemeKind {
  const scheme = textField(value, "scheme")?.toLowerCase() ?? "";
  return scheme === "basic" || scheme === "bearer"
    ? { type: "http", scheme }
    : { type: "unsupported", wording: `http ${scheme}` };
}

/** Tokens can be obtained where the client credentials flow names an absolute address for them. */
function lowerOAuth2(value: JsonValue): SchemeKind {
  const flow = member(member(value, "flows"), "clientCredentials");
  const declared = textField(flow, "tokenUrl");
  const tokenUrl = declared !== undefined && URL.canParse(declared) ? declared : undefined;
  const scopes = member(flow, "scopes");
  return {
    type: "oauth2",
    ...(tokenUrl === undefined ? {} : { tokenUrl }),
    scopes: isJsonObject(scopes) ? Object.keys(scopes) : [],
  };
}

/** What scopes tokens are asked for with: those of the first alternative that has the scheme, which is tried first. */
export function tokenScopes(
  { security }: Pick<Operation, "security">,
  schemes: readonly SecurityScheme[],
): Pick<Operation, "scopes"> {
  const needed = schemes.flatMap((scheme) => {
    if (scheme.type !== "oauth2" || scheme.tokenUrl === undefined) return [];
    const found = security.flat().find((requirement) => requirement.scheme === scheme.name);
    return found === undefined || found.scopes.length === 0
      ? []
      : [[scheme.name, found.scopes] as const];
  });
  return needed.length === 0 ? {} : { scopes: Object.fromEntries(needed) };
}

/**
 * The alternatives that an operation accepts, each a combination of schemes; its own list replaces the document's
 * (OpenAPI 3.1.2, section 4.8.10.1). An empty combination among them sends nothing only where no other can be met.
 */
export function lowerSecurity(
  operation: JsonValue,
  document: JsonValue,
): readonly (readonly SecurityRequirement[])[] {
  const own = member(operation, "security");
  const list = own === undefined ? member(document, "security") : own;
  if (!isJsonArray(list)) return [];
  return list.filter(isJsonObject).map((combination) =>
    Object.keys(combination).map((scheme) => ({
      scheme,
      scopes: stringItems(member(combination, scheme)),
    })),
  );
}

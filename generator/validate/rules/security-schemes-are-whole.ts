import { suggest } from "../../diagnostics/suggest.js";
import { isJsonObject, member } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import { isAtLeast } from "../is-at-least.js";
import type { Rule, RuleContext } from "../rule.js";

/** A security scheme has what its type asks for, and an OAuth flow its addresses (OpenAPI 3.1.2, 4.8.27 and 4.8.29). */
export const securitySchemesAreWhole: Rule = (context) => ({
  visit: {
    securityScheme(node) {
      if (!isJsonObject(node.value) || Object.hasOwn(node.value, "$ref")) return;
      const type = childNode(node, "type");
      if (typeof type?.value !== "string") return;
      const fields = Object.hasOwn(fieldsByType, type.value) ? fieldsByType[type.value] : undefined;
      if (fields === undefined) {
        const suggestion = suggest(type.value, Object.keys(fieldsByType));
        context.report("security-type-unknown", { type: type.value, suggestion }, placeOf(type));
        return;
      }
      if (type.value === "mutualTLS") checkVersion(type, context);
      checkFields(node, fields, context);
      checkLocation(node, context);
    },
    oauthFlows(node) {
      for (const [name, fields] of Object.entries(fieldsByFlow)) {
        const flow = childNode(node, name);
        if (flow !== undefined) checkFields(flow, fields, context, "OAuth flow");
      }
    },
  },
});

const fieldsByType: Readonly<Record<string, readonly string[]>> = {
  apiKey: ["name", "in"],
  http: ["scheme"],
  mutualTLS: [],
  oauth2: ["flows"],
  openIdConnect: ["openIdConnectUrl"],
};

const fieldsByFlow: Readonly<Record<string, readonly string[]>> = {
  implicit: ["authorizationUrl"],
  password: ["tokenUrl"],
  clientCredentials: ["tokenUrl"],
  authorizationCode: ["authorizationUrl", "tokenUrl"],
  deviceAuthorization: ["deviceAuthorizationUrl", "tokenUrl"],
};

/** OpenAPI 3.1.0, section 4.8.27.1, has the type first. */
function checkVersion(type: SpecNode, { specification, report }: RuleContext): void {
  if (isAtLeast(specification, "3.1")) return;
  const { version } = specification;
  report(
    "field-of-later-version",
    { field: "mutualTLS", since: "3.1", version, isRead: true },
    placeOf(type),
  );
}

/** Without a name there is nothing that a key could be sent as. */
const needed = "name";

function checkFields(
  node: SpecNode,
  fields: readonly string[],
  { report }: RuleContext,
  object = "security scheme",
): void {
  for (const field of fields) {
    if (!isJsonObject(node.value) || Object.hasOwn(node.value, field)) continue;
    report(
      field === needed ? "field-missing" : "field-missing-ignored",
      { field, object },
      placeOf(node),
    );
  }
}

const locations = ["query", "header", "cookie"];

function checkLocation(node: SpecNode, { report }: RuleContext): void {
  const location = childNode(node, "in");
  if (member(node.value, "type") !== "apiKey" || typeof location?.value !== "string") return;
  if (locations.includes(location.value)) return;
  const suggestion = suggest(location.value, locations);
  report("parameter-location-unknown", { location: location.value, suggestion }, placeOf(location));
}

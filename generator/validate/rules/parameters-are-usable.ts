import { isJsonObject, member } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Rule, RuleContext } from "../rule.js";
import { suggest } from "../../diagnostics/suggest.js";

/** A parameter stands in a place that requests have, under a name that fits there, with a schema. */
export const parametersAreUsable: Rule = (context) => ({
  visit: {
    parameter(node) {
      if (!isJsonObject(node.value) || Object.hasOwn(node.value, "$ref")) return;
      checkLocation(node, context);
      checkName(node, context);
      checkDescription(node, context);
    },
  },
});

const locations = ["path", "query", "header", "cookie", "querystring"];

function checkLocation(node: SpecNode, { report }: RuleContext): void {
  const location = childNode(node, "in");
  if (typeof location?.value !== "string" || locations.includes(location.value)) return;
  const suggestion = suggest(location.value, locations);
  report("parameter-location-unknown", { location: location.value, suggestion }, placeOf(location));
}

/** RFC 9110, 5.6.2; a cookie's name is a token too (RFC 6265, 4.1.1). */
const token = /^[\w!#$%&'*+.^`|~-]+$/u;
/** OpenAPI 3.1.2, 4.8.12.1: parameter definitions of these are ignored. */
const managedHeaders = new Set(["accept", "content-type", "authorization"]);

function checkName(node: SpecNode, { report }: RuleContext): void {
  const name = childNode(node, "name");
  const location = member(node.value, "in");
  if (typeof name?.value !== "string") return;
  if (location !== "header" && location !== "cookie") return;
  if (!token.test(name.value)) {
    report("name-not-a-token", { name: name.value, location }, placeOf(name));
  } else if (location === "header" && managedHeaders.has(name.value.toLowerCase())) {
    report("header-parameter-ignored", { name: name.value }, placeOf(name));
  }
}

function checkDescription(node: SpecNode, { report }: RuleContext): void {
  const name = String(member(node.value, "name"));
  const hasSchema = ["schema", "content"].some((field) => member(node.value, field) !== undefined);
  if (!hasSchema) report("parameter-without-schema", { name }, placeOf(node));
  if (member(node.value, "in") === "path" && member(node.value, "required") !== true) {
    report("path-parameter-optional", { name }, placeOf(node));
  }
}

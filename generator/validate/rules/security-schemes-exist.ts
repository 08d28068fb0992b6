import { isJsonObject, member } from "../../document/json-value.js";
import { leadsToUnread, resolveReference } from "../../document/resolve-reference.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Rule, RuleContext } from "../rule.js";

/** A security requirement names a scheme of the entry document, or from 3.2 on the URI of one. */
export const securitySchemesExist: Rule = (context) => ({
  visit: {
    securityRequirement(node) {
      if (!isJsonObject(node.value)) return;
      for (const scheme of Object.keys(node.value)) checkScheme(node, scheme, context);
    },
  },
});

function checkScheme(node: SpecNode, scheme: string, context: RuleContext): void {
  const { specification, report } = context;
  const place = childNode(node, scheme);
  const schemes = member(member(specification.entry.root, "components"), "securitySchemes");
  if (place === undefined || member(schemes, scheme) !== undefined) return;
  const isUri = /[#/]/u.test(scheme);
  if (isUri && resolveReference(specification, node, scheme) !== undefined) return;
  if (isUri && leadsToUnread(specification, node, scheme)) return;
  const names = () => (isJsonObject(schemes) ? Object.keys(schemes) : []);
  const suggestion = context.suggest(scheme, names);
  report("security-scheme-missing", { scheme, suggestion }, placeOf(place, "key"));
}

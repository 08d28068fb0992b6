import { isJsonObject, member } from "../../document/json-value.js";
import { leadsToUnread, resolveReference } from "../../document/resolve-reference.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Rule, RuleContext } from "../rule.js";

/** Each value of a discriminator's mapping is the name of a schema or a reference to one (OpenAPI 3.1.2, 4.8.25). */
export const discriminatorsLeadToSchemas: Rule = (context) => ({
  visit: {
    discriminator(node) {
      const mapping = childNode(node, "mapping");
      if (mapping === undefined || !isJsonObject(mapping.value)) return;
      for (const tag of Object.keys(mapping.value)) {
        const target = childNode(mapping, tag);
        if (target !== undefined) checkTarget(target, tag, context);
      }
    },
  },
});

function checkTarget(node: SpecNode, tag: string, context: RuleContext): void {
  const { value } = node;
  const { specification, report } = context;
  if (typeof value !== "string") return;
  const schemas = member(member(specification.entry.root, "components"), "schemas");
  if (member(schemas, value) !== undefined) return;
  const target = resolveReference(specification, node, value);
  if (target === undefined && leadsToUnread(specification, node, value)) return;
  if (target !== undefined && (context.kindOf(target) ?? "schema") === "schema") return;
  const names = () => (isJsonObject(schemas) ? Object.keys(schemas) : []);
  const prefix = "#/components/schemas/";
  const isPointer = value.startsWith(prefix);
  const name = context.suggest(isPointer ? value.slice(prefix.length) : value, names);
  const suggestion = name === undefined || !isPointer ? name : `${prefix}${name}`;
  report("discriminator-target-missing", { tag, target: value, suggestion }, placeOf(node));
}

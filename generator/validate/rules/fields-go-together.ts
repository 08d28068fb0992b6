import { isJsonObject } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { ObjectKind } from "../../document/structure.js";
import type { Rule, RuleContext } from "../rule.js";

/** Of some fields an object has one at most (OpenAPI 3.1.2, 4.8.12, 4.8.14, 4.8.19, 4.8.20, 4.8.3). */
export const fieldsGoTogether: Rule = (context) => ({
  visit: Object.fromEntries(
    Object.entries(exclusive).map(([kind, pairs]) => [
      kind,
      (node: SpecNode) => {
        for (const pair of pairs) checkPair(node, pair, context);
      },
    ]),
  ),
});

const examples = ["example", "examples"] as const;

const exclusive: Readonly<Partial<Record<ObjectKind, readonly (readonly [string, string])[]>>> = {
  parameter: [["content", "schema"], examples],
  header: [["content", "schema"], examples],
  mediaType: [examples],
  example: [["value", "externalValue"]],
  link: [["operationId", "operationRef"]],
  license: [["identifier", "url"]],
};

function checkPair(
  node: SpecNode,
  [kept, ignored]: readonly [string, string],
  { report }: RuleContext,
): void {
  if (!isJsonObject(node.value) || Object.hasOwn(node.value, "$ref")) return;
  const second = childNode(node, ignored);
  if (second === undefined || childNode(node, kept) === undefined) return;
  report("fields-exclude-each-other", { field: ignored, other: kept }, placeOf(second, "key"));
}

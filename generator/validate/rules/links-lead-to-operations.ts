import { isJsonObject, member } from "../../document/json-value.js";
import { resolveReference } from "../../document/resolve-reference.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Rule, RuleContext } from "../rule.js";

/**
 * A link names an operation of the description by its id, or refers to one (OpenAPI 3.1.2, 4.8.20). Behind a reference that
 * is broken there may be operations, too.
 */
export const linksLeadToOperations: Rule = (context) => {
  const ids = new Set<string>();
  const links: SpecNode[] = [];
  let isComplete = true;
  return {
    visit: {
      pathItem(node) {
        isComplete &&= context.follow({ node, kind: "pathItem" }) !== undefined;
      },
      operation({ value }) {
        const id = member(value, "operationId");
        if (typeof id === "string") ids.add(id);
      },
      link(node) {
        if (isJsonObject(node.value) && !Object.hasOwn(node.value, "$ref")) links.push(node);
      },
    },
    finish() {
      for (const link of links) checkLink(link, { ids, isComplete }, context);
    },
  };
};

interface Operations {
  readonly ids: ReadonlySet<string>;
  readonly isComplete: boolean;
}

function checkLink(node: SpecNode, { ids, isComplete }: Operations, context: RuleContext): void {
  const id = childNode(node, "operationId");
  const reference = childNode(node, "operationRef");
  if (id === undefined && reference === undefined) {
    const parameters = { field: "operationId", object: "link" };
    context.report("field-missing-ignored", parameters, placeOf(node));
  }
  if (typeof id?.value === "string" && isComplete && !ids.has(id.value)) {
    reportTarget(
      id,
      context.suggest(id.value, () => ids),
      context,
    );
  }
  checkReference(reference, context);
}

/** What lies outside of the description is not fetched for the sake of a link. */
function checkReference(reference: SpecNode | undefined, context: RuleContext): void {
  if (typeof reference?.value !== "string" || !reference.value.startsWith("#")) return;
  if (resolveReference(context.specification, reference, reference.value) !== undefined) return;
  reportTarget(reference, undefined, context);
}

function reportTarget(
  node: SpecNode,
  suggestion: string | undefined,
  { report }: RuleContext,
): void {
  report("link-target-missing", { target: String(node.value), suggestion }, placeOf(node));
}

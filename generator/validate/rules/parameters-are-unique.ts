import { placeOf, type SpecNode } from "../../document/spec-document.js";
import { readParameters } from "../read-parameters.js";
import type { Rule, RuleContext } from "../rule.js";

/** A list of parameters has each name once per place; header names compare without case (RFC 9110, 5.1). */
export const parametersAreUnique: Rule = (context) => ({
  visit: {
    operation(node) {
      checkList(node, context);
    },
    pathItem(node) {
      checkList(node, context);
    },
  },
});

function checkList(owner: SpecNode, context: RuleContext): void {
  const seen = new Map<string, SpecNode>();
  for (const { written, name, location } of readParameters(owner, context).parameters) {
    const identity = `${location} ${location === "header" ? name.toLowerCase() : name}`;
    const first = seen.get(identity);
    if (first === undefined) seen.set(identity, written);
    else {
      context.report("parameter-repeated", { name, location }, placeOf(written), [
        { message: "the first is here", place: placeOf(first) },
      ]);
    }
  }
}

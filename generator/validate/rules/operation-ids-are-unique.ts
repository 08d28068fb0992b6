import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Rule } from "../rule.js";

/** An operationId names one operation of the whole API (OpenAPI 3.1.2, 4.8.10). */
export const operationIdsAreUnique: Rule = ({ report }) => {
  const seen = new Map<string, SpecNode>();
  return {
    visit: {
      operation(operation) {
        const node = childNode(operation, "operationId");
        if (node === undefined || typeof node.value !== "string") return;
        const first = seen.get(node.value);
        if (first === undefined) seen.set(node.value, node);
        else {
          report("operation-id-repeated", { operationId: node.value }, placeOf(node), [
            { message: "the first is here", place: placeOf(first) },
          ]);
        }
      },
    },
  };
};

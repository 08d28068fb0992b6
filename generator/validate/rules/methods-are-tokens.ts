import { isJsonObject } from "../../document/json-value.js";
import { childNode, placeOf } from "../../document/spec-document.js";
import { structureOf } from "../../document/structure.js";
import type { Rule } from "../rule.js";

/** `additionalOperations` holds methods that are tokens and have no field of their own (OpenAPI 3.2.0, 4.9). */
export const methodsAreTokens: Rule = ({ specification, report }) => ({
  visit: {
    pathItem(node) {
      const additional = childNode(node, "additionalOperations");
      if (additional === undefined || !isJsonObject(additional.value)) return;
      const { fields } = structureOf("pathItem", specification.dialect);
      for (const method of Object.keys(additional.value)) {
        const operation = childNode(additional, method);
        const isToken = /^[\w!#$%&'*+.^`|~-]+$/u.test(method);
        if (operation === undefined || (isToken && !Object.hasOwn(fields, method.toLowerCase())))
          continue;
        report("method-misplaced", { method }, placeOf(operation, "key"));
      }
    },
  },
});

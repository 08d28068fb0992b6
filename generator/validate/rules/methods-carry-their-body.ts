import { childNode, placeOf } from "../../document/spec-document.js";
import type { Rule } from "../rule.js";

/** `fetch` refuses a body on GET and HEAD (Fetch standard, 5.3), and on TRACE none is allowed (RFC 9110, 9.3.8). */
export const methodsCarryTheirBody: Rule = ({ report }) => ({
  visit: {
    pathItem(node) {
      for (const method of ["get", "head", "trace"]) {
        const operation = childNode(node, method);
        const body = operation === undefined ? undefined : childNode(operation, "requestBody");
        if (body === undefined) continue;
        report("body-not-sendable", { method: method.toUpperCase() }, placeOf(body, "key"));
      }
    },
  },
});

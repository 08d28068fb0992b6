import { isJsonObject } from "../../document/json-value.js";
import { childNode, placeOf } from "../../document/spec-document.js";
import type { Rule } from "../rule.js";

/** An operation says what comes back, at least when it succeeds, by status code, range of codes, or `default` (OpenAPI 3.1.2, 4.8.16). */
export const responsesAreDeclared: Rule = ({ report }) => ({
  visit: {
    operation(node) {
      const responses = childNode(node, "responses");
      const isEmpty = isJsonObject(responses?.value) && Object.keys(responses.value).length === 0;
      if (responses === undefined) report("responses-missing", {}, placeOf(node, "key"));
      else if (isEmpty) report("responses-missing", {}, placeOf(responses, "key"));
      else if (isJsonObject(responses.value) && !Object.keys(responses.value).some(isNoFailure)) {
        report("response-success-missing", {}, placeOf(responses, "key"));
      }
    },
    responses(node) {
      if (!isJsonObject(node.value)) return;
      for (const status of Object.keys(node.value)) {
        const response = childNode(node, status);
        if (status.startsWith("x-") || /^(?:default|[1-5](?:\d\d|XX))$/iu.test(status)) continue;
        if (response !== undefined)
          report("response-code-unknown", { status }, placeOf(response, "key"));
      }
    },
  },
});

/** Success, what comes before it, what leads to it, or anything. */
function isNoFailure(status: string): boolean {
  return /^(?:default|[1-3](?:\d\d|XX))$/iu.test(status);
}

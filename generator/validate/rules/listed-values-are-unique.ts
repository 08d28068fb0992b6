import { isJsonArray } from "../../document/json-value.js";
import { childNode, placeOf } from "../../document/spec-document.js";
import type { Rule } from "../rule.js";

/** `required` and `enum` list each value once (JSON Schema 2020-12, validation 6.5.3 and 6.1.2). */
export const listedValuesAreUnique: Rule = ({ report }) => ({
  visit: {
    schema(node) {
      for (const keyword of ["required", "enum"]) {
        const list = childNode(node, keyword);
        if (list === undefined || !isJsonArray(list.value)) continue;
        const seen = new Set<unknown>();
        for (const [index, value] of list.value.entries()) {
          const item = childNode(list, index);
          const isScalar = typeof value !== "object" || value === null;
          if (isScalar && seen.has(value) && item !== undefined) {
            report("value-repeated", { keyword, value: String(value) }, placeOf(item));
          }
          seen.add(value);
        }
      }
    },
  },
});

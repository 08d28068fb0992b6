import { isJsonArray } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import { describeValue } from "../describe-value.js";
import { fitsType, namedTypes } from "../fits-type.js";
import type { Rule, RuleContext } from "../rule.js";

/** The values of `enum` and `const` are of the type that stands beside them. */
export const valuesFitTheirType: Rule = (context) => ({
  visit: {
    schema(node) {
      const constant = childNode(node, "const");
      if (constant !== undefined) checkValue(node, "const", { value: constant, context });
      const list = childNode(node, "enum");
      if (list === undefined || !isJsonArray(list.value)) return;
      for (const index of list.value.keys()) {
        const value = childNode(list, index);
        if (value !== undefined) checkValue(node, "enum", { value, context });
      }
    },
  },
});

/** A null in an `enum` is how many descriptions say nullable. */
function checkValue(
  schema: SpecNode,
  keyword: string,
  { value, context }: { readonly value: SpecNode; readonly context: RuleContext },
): void {
  if (value.value === null && keyword !== "const") return;
  if (fitsType(value.value, schema.value)) return;
  const types = namedTypes(schema.value).join(" or ");
  context.report(
    "value-mistyped",
    { keyword, value: describeValue(value.value), types },
    placeOf(value),
  );
}

import { childNode, placeOf } from "../../document/spec-document.js";
import type { Rule } from "../rule.js";

/** JSON Schema 2020-12, which OpenAPI 3.1 uses, has no `nullable`; written anyway, it is meant. */
export const nullableIsOf30: Rule = ({ specification, report }) => ({
  visit: {
    schema(node) {
      const nullable = childNode(node, "nullable");
      if (specification.dialect !== "2020-12" || nullable === undefined) return;
      report("nullable-in-31", { version: specification.version }, placeOf(nullable, "key"));
    },
  },
});

import { isJsonObject } from "../../document/json-value.js";
import { childNode, placeOf } from "../../document/spec-document.js";
import { structureOf } from "../../document/structure.js";
import { isOnlyReference } from "../../document/walk-structure.js";
import type { Rule } from "../rule.js";

/** What stands beside a Reference Object's `$ref` is ignored (OpenAPI 3.0.4, 4.7.23): a constraint there is lost. */
export const referencesStandAlone: Rule = ({ specification, report }) => ({
  visit: {},
  visitAll({ node, kind }) {
    if (!isJsonObject(node.value)) return;
    const structure = structureOf(kind, specification.dialect);
    if (!isOnlyReference(node.value, structure)) return;
    for (const [name, field] of Object.entries(structure.fields)) {
      const sibling = childNode(node, name);
      if (sibling === undefined || field.cosmetic === true || field.shape.is === "data") continue;
      report("ref-sibling-ignored", { field: name }, placeOf(sibling, "key"));
    }
  },
});

import { isJsonObject } from "../../document/json-value.js";
import { childNode, placeOf } from "../../document/spec-document.js";
import { fieldOf, type ObjectStructure, structureOf } from "../../document/structure.js";
import { isOnlyReference } from "../../document/walk-structure.js";
import { nameOfKind } from "../name-of-kind.js";
import type { Rule } from "../rule.js";
import { suggestName } from "../suggest-name.js";

/** A field that the specification does not have is most likely misspelt: it would be read past in silence. */
export const fieldsAreKnown: Rule = ({ specification, report }) => ({
  visit: {},
  visitAll({ node, kind }) {
    if (!isJsonObject(node.value)) return;
    const structure = structureOf(kind, specification.dialect);
    if (isOnlyReference(node.value, structure)) return;
    for (const field of Object.keys(node.value)) {
      const child = isKnown(field, structure) ? undefined : childNode(node, field);
      if (child === undefined) continue;
      const suggestion = suggestName(field, Object.keys(structure.fields));
      const parameters = { field, object: nameOfKind(kind), suggestion };
      report("unknown-field", parameters, placeOf(child, "key"));
    }
  },
});

/** `nullable` has a rule of its own. */
function isKnown(field: string, structure: ObjectStructure): boolean {
  if (field.startsWith("x-") || fieldOf(structure, field) !== undefined) return true;
  return structure.referable && (field === "$ref" || field === "nullable");
}

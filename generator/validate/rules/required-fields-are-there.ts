import { isJsonObject } from "../../document/json-value.js";
import { placeOf } from "../../document/spec-document.js";
import { structureOf } from "../../document/structure.js";
import { isOnlyReference } from "../../document/walk-structure.js";
import { nameOfKind } from "../name-of-kind.js";
import { isAtLeast } from "../is-at-least.js";
import type { Rule } from "../rule.js";

/** A field without which its object means nothing is there; a schema has none. */
export const requiredFieldsAreThere: Rule = ({ specification, report }) => ({
  visit: {},
  visitAll({ node, kind }) {
    const { value } = node;
    if (kind === "schema" || !isJsonObject(value)) return;
    const structure = structureOf(kind, specification.dialect);
    if (isOnlyReference(value, structure)) return;
    for (const [field, { missing, missingBefore }] of Object.entries(structure.fields)) {
      if (missing === undefined || Object.hasOwn(value, field)) continue;
      if (missingBefore !== undefined && isAtLeast(specification, missingBefore)) continue;
      const code = missing === "warning" ? "field-missing-ignored" : "field-missing";
      report(code, { field, object: nameOfKind(kind) }, placeOf(node));
    }
    if (kind !== "openapi" || !isAtLeast(specification, "3.1")) return;
    // OpenAPI 3.1.2, section 4.8.1: one of them is there, so that the description describes something.
    if (["paths", "components", "webhooks"].some((field) => Object.hasOwn(value, field))) return;
    report("field-missing", { field: "paths", object: nameOfKind(kind) }, placeOf(node));
  },
});

import { isJsonObject } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import { type Field, fieldOf, type ObjectKind, structureOf } from "../../document/structure.js";
import { isOnlyReference, type PlacedNode } from "../../document/walk-structure.js";
import { describeValue } from "../describe-value.js";
import { findMistyped, isEmptyList } from "../field-types.js";
import type { Rule, RuleContext } from "../rule.js";

/** An object is an object, and each of its fields holds what the specification says. */
export const fieldsHaveTheirType: Rule = (context) => ({
  visit: {},
  visitAll(placed) {
    const { node, kind } = placed;
    if (!isJsonObject(node.value)) {
      if (kind !== "schema" || typeof node.value !== "boolean") reportObject(placed, context);
      return;
    }
    const structure = structureOf(kind, context.specification.dialect);
    const reference = structure.referable ? childNode(node, "$ref") : undefined;
    if (reference !== undefined) checkField(reference, stringField, context);
    if (isOnlyReference(node.value, structure)) return;
    for (const name of Object.keys(node.value)) {
      const field = fieldOf(structure, name);
      const child = childNode(node, name);
      if (field !== undefined && child !== undefined) checkField(child, field, context);
    }
  },
});

const stringField: Field = { shape: { is: "string" } };

/** Objects that only people read. */
const cosmeticKinds: ReadonlySet<ObjectKind> = new Set([
  "info",
  "contact",
  "license",
  "externalDocs",
  "tag",
  "example",
  "link",
  "xml",
] satisfies ObjectKind[]);

function reportObject({ node, kind }: PlacedNode, { report }: RuleContext): void {
  const expected = kind === "schema" ? "a schema (an object or a boolean)" : "an object";
  const code = cosmeticKinds.has(kind) ? "wrong-type-ignored" : "wrong-type";
  report(code, { expected, found: describeValue(node.value) }, placeOf(node));
}

function checkField(node: SpecNode, field: Field, { report }: RuleContext): void {
  const mistyped = findMistyped(node, field.shape);
  if (mistyped !== undefined) {
    const code = field.cosmetic === true ? "wrong-type-ignored" : "wrong-type";
    const { expected } = mistyped;
    report(code, { expected, found: describeValue(mistyped.node.value) }, placeOf(mistyped.node));
  } else if (isEmptyList(node, field.shape)) {
    if (node.pointer.endsWith("/enum")) report("enum-empty", {}, placeOf(node));
    else
      report(
        "empty-list",
        { field: node.pointer.slice(node.pointer.lastIndexOf("/") + 1) },
        placeOf(node),
      );
  }
}

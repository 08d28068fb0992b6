import { isJsonObject } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import {
  fieldOf,
  type LaterVersion,
  type ObjectStructure,
  structureOf,
} from "../../document/structure.js";
import { isOnlyReference, type PlacedNode } from "../../document/walk-structure.js";
import { successorOf } from "../former-fields.js";
import { isAtLeast } from "../is-at-least.js";
import { nameOfKind } from "../name-of-kind.js";
import type { Rule, RuleContext } from "../rule.js";

/** A field that the specification does not have is most likely misspelt: it would be read past in silence. */
export const fieldsAreKnown: Rule = (context) => ({
  visit: {},
  visitAll(placed) {
    const { node, kind } = placed;
    if (!isJsonObject(node.value)) return;
    const structure = structureOf(kind, context.specification.dialect);
    if (isOnlyReference(node.value, structure)) return;
    for (const name of Object.keys(node.value)) {
      const child = childNode(node, name);
      const since = Object.hasOwn(structure.fields, name)
        ? structure.fields[name]?.since
        : undefined;
      if (child === undefined) continue;
      if (!isKnown(name, structure)) reportUnknown(placed, { name, child }, context);
      else if (since !== undefined) checkVersion(child, { name, since }, context);
    }
  },
});

/** `nullable` has a rule of its own. */
function isKnown(field: string, structure: ObjectStructure): boolean {
  if (field.startsWith("x-") || fieldOf(structure, field) !== undefined) return true;
  return structure.referable && (field === "$ref" || field === "nullable");
}

function reportUnknown(
  { kind }: PlacedNode,
  { name, child }: { readonly name: string; readonly child: SpecNode },
  { specification, report, suggest }: RuleContext,
): void {
  const { dialect, version } = specification;
  const place = placeOf(child, "key");
  if (kind === "schema" && Object.hasOwn(structureOf("schema", "2020-12").fields, name)) {
    report("field-of-later-version", { field: name, since: "3.1", version, isRead: false }, place);
    return;
  }
  const successor = successorOf(kind, name);
  const suggestion = suggest(name, () => Object.keys(structureOf(kind, dialect).fields));
  report("unknown-field", { field: name, object: nameOfKind(kind), suggestion, successor }, place);
}

/** What 2.0 says has been reworded into what 3.2 says. */
function checkVersion(
  child: SpecNode,
  { name, since }: { readonly name: string; readonly since: LaterVersion },
  { specification, report }: RuleContext,
): void {
  const { dialect, version } = specification;
  if (dialect === "2.0" || isAtLeast(specification, since)) return;
  const parameters = { field: name, since, version, isRead: true };
  report("field-of-later-version", parameters, placeOf(child, "key"));
}

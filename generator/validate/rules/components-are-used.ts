import { findOrphans } from "../../document/find-orphans.js";
import { isJsonObject, member } from "../../document/json-value.js";
import { resolveReference } from "../../document/resolve-reference.js";
import { placeOf, type SpecNode } from "../../document/spec-document.js";
import { identityOf, referenceOf } from "../../document/walk-structure.js";
import { nameOfKind } from "../name-of-kind.js";
import type { Rule, RuleContext } from "../rule.js";

/**
 * Something that the API offers leads to every component. A description without operations is a library and needs none; and
 * where a reference is broken, what it meant is not known.
 */
export const componentsAreUsed: Rule = (context) => {
  const required = new Set<string>();
  const schemes: SpecNode[] = [];
  let operations = 0;
  let isBroken = false;
  return {
    visitAll(placed) {
      const reference = isBroken ? undefined : referenceOf(placed, context.specification);
      isBroken ||=
        reference !== undefined &&
        resolveReference(context.specification, placed.node, reference) === undefined;
    },
    visit: {
      operation() {
        operations += 1;
      },
      securityRequirement({ value }) {
        if (isJsonObject(value)) for (const name of Object.keys(value)) required.add(name);
      },
      securityScheme(node) {
        schemes.push(node);
      },
    },
    finish() {
      if (operations === 0 || isBroken) return;
      for (const { node, kind } of findOrphans(
        context.specification,
        new Set(["securityScheme"]),
      )) {
        if (kind === "schema" && isVariant(node, context)) continue;
        context.report("component-unused", { object: nameOfKind(kind) }, placeOf(node, "key"));
      }
      for (const node of schemes) {
        const name = node.pointer.slice("/components/securitySchemes/".length);
        if (required.has(name)) continue;
        context.report("component-unused", { object: "security scheme" }, placeOf(node, "key"));
      }
    },
  };
};

/** A schema that is made of one with a discriminator may come where that one does. */
function isVariant(node: SpecNode, context: RuleContext): boolean {
  const schemas = context.composedSchemas(node) ?? [];
  return schemas.some(
    (schema) =>
      identityOf(schema) !== identityOf(node) &&
      member(schema.value, "discriminator") !== undefined,
  );
}

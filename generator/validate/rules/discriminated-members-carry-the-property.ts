import { isJsonArray, isJsonObject, member } from "../../document/json-value.js";
import { resolveReference } from "../../document/resolve-reference.js";
import { appendToken } from "../../document/json-pointer.js";
import { childNode, placeOf, rootNode, type SpecNode } from "../../document/spec-document.js";
import { identityOf } from "../../document/walk-structure.js";
import { declaresKey } from "../composed-schemas.js";
import type { Rule, RuleContext } from "../rule.js";

/**
 * Every member of a union with a discriminator has the property that it names, and a mapping leads to such members only
 * (OpenAPI 3.1.2, 4.8.25). Of a parent without a union, the schemas that its mapping leads to have it.
 */
export const discriminatedMembersCarryTheProperty: Rule = (context) => ({
  visit: {
    schema(node) {
      const discriminator = childNode(node, "discriminator");
      const name = member(discriminator?.value, "propertyName");
      if (discriminator === undefined || typeof name !== "string") return;
      const written = membersOf(node);
      const members = written.flatMap((one) => candidateOf(one, context) ?? []);
      const targets = mappedSchemas(discriminator, context);
      // A member that cannot be found may be the one that is mapped to.
      const areKnown = members.length === written.length;
      if (members.length > 0 && areKnown) checkMapped(targets, members, context);
      const carriers = written.length > 0 ? members : targets;
      for (const carrier of carriers) checkCarrier(carrier, name, context);
    },
  },
});

/** A schema that a discriminator can choose. */
interface Candidate {
  /** Where it is named. */
  readonly written: SpecNode;
  readonly schema: SpecNode;
}

function membersOf(node: SpecNode): readonly SpecNode[] {
  return ["oneOf", "anyOf"].flatMap((keyword) => {
    const list = childNode(node, keyword);
    if (list === undefined || !isJsonArray(list.value)) return [];
    return list.value.flatMap((_, index) => childNode(list, index) ?? []);
  });
}

function candidateOf(written: SpecNode, { follow }: RuleContext): Candidate | undefined {
  const schema = follow({ node: written, kind: "schema" });
  return schema && { written, schema };
}

function mappedSchemas(
  discriminator: SpecNode,
  { specification, follow }: RuleContext,
): readonly Candidate[] {
  const mapping = childNode(discriminator, "mapping");
  if (mapping === undefined || !isJsonObject(mapping.value)) return [];
  const root = rootNode(specification.entry);
  return Object.keys(mapping.value).flatMap((tag) => {
    const written = childNode(mapping, tag);
    if (typeof written?.value !== "string") return [];
    const named = resolveReference(
      specification,
      root,
      `#${appendToken("/components/schemas", written.value)}`,
    );
    const target = named ?? resolveReference(specification, written, written.value);
    const schema = target && follow({ node: target, kind: "schema" });
    return schema === undefined ? [] : [{ written, schema }];
  });
}

function checkMapped(
  targets: readonly Candidate[],
  members: readonly Candidate[],
  { report }: RuleContext,
): void {
  const known = new Set(members.map(({ schema }) => identityOf(schema)));
  for (const { written, schema } of targets) {
    if (known.has(identityOf(schema))) continue;
    report(
      "discriminator-target-not-a-member",
      { target: String(written.value) },
      placeOf(written),
    );
  }
}

/** Null may stand among the members: it carries nothing and needs nothing. */
function checkCarrier({ written, schema }: Candidate, name: string, context: RuleContext): void {
  const schemas = context.composedSchemas(schema);
  if (schemas === undefined || schemas.some((part) => declaresKey(part, name))) return;
  if (schemas.every(({ value }) => member(value, "type") === "null")) return;
  context.report("discriminator-property-missing", { name }, placeOf(written), [
    { message: "this schema does not have it", place: placeOf(schema, "key") },
  ]);
}

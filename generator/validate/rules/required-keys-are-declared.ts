import { isJsonArray, isJsonObject, member } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import { declaresKey, enclosingSchema } from "../composed-schemas.js";
import type { Rule, RuleContext } from "../rule.js";

/**
 * What is required is declared, by the schema itself or by one that is about the same instance; or it is meant that any key
 * may be there: no schema around declares any, or `additionalProperties` says what the others hold.
 */
export const requiredKeysAreDeclared: Rule = (context) => ({
  visit: {
    schema(node) {
      const required = childNode(node, "required");
      if (required === undefined || !isJsonArray(required.value)) return;
      const missing = required.value.flatMap((name, index) => {
        const item = childNode(required, index);
        if (typeof name !== "string" || item === undefined || declaresKey(node, name)) return [];
        return [{ name, item }];
      });
      if (missing.length > 0) checkMissing(node, missing, context);
    },
  },
});

function checkMissing(
  node: SpecNode,
  missing: readonly { readonly name: string; readonly item: SpecNode }[],
  context: RuleContext,
): void {
  const schemas = context.composedSchemas(enclosingSchema(node));
  if (schemas === undefined || schemas.some(admitsOthers)) return;
  const names = new Set(schemas.flatMap(keysOf));
  if (names.size === 0) return;
  for (const { name, item } of missing) {
    if (schemas.some((schema) => declaresKey(schema, name))) continue;
    context.report(
      "required-undeclared",
      { name, suggestion: context.suggest(name, () => names) },
      placeOf(item),
    );
  }
}

/** Whether keys that are not declared are spelt out as part of the schema. */
function admitsOthers({ value }: SpecNode): boolean {
  return ["additionalProperties", "unevaluatedProperties"].some((keyword) => {
    const others = member(value, keyword);
    return others !== undefined && others !== false;
  });
}

function keysOf({ value }: SpecNode): readonly string[] {
  const properties = member(value, "properties");
  return isJsonObject(properties) ? Object.keys(properties) : [];
}

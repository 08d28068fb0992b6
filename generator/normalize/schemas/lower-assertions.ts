import { isJsonObject } from "../../document/json-value.js";
import type { SpecNode } from "../../document/spec-document.js";
import type { Assertion } from "../../ir/schema.js";
import { childItems, type Keywords } from "./keywords.js";
import type { Scope, Site } from "./scope.js";
import { lowerUnevaluated } from "./lower-unevaluated.js";

/** The conditions of a schema that belong to no instance type, and those that look at what the others evaluated. */
export function lowerAssertions(
  keywords: Keywords,
  site: Site,
  scope: Scope,
): readonly Assertion[] {
  const here: Site = { ...site, named: false };
  const assertions: Assertion[] = [];
  const negated = keywords.child("not");
  if (negated !== undefined) {
    assertions.push({ keyword: "not", schema: scope.lower(negated, here) });
  }
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const parts = childItems(keywords.child(keyword));
    if (parts.length > 0 && parts.every((part) => isAssertionOnly(part, scope))) {
      const schemas = parts.map((part) => scope.lower(part, here));
      assertions.push({ keyword, schemas });
    }
  }
  const condition = keywords.child("if");
  const [then, otherwise] = [keywords.child("then"), keywords.child("else")];
  if (condition !== undefined && (then !== undefined || otherwise !== undefined)) {
    assertions.push({
      keyword: "if",
      if: scope.lower(condition, here),
      then: then === undefined ? undefined : scope.lower(then, here),
      else: otherwise === undefined ? undefined : scope.lower(otherwise, here),
    });
  }
  return [...assertions, ...lowerUnevaluated(keywords, here, scope)];
}

/** Keywords that say nothing about the type of an instance or of its parts. */
const untypedKeywords: ReadonlySet<string> = new Set([
  "required",
  "not",
  "minProperties",
  "maxProperties",
  "dependentRequired",
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "title",
  "description",
]);

/** Whether a member of `anyOf` or `oneOf` only adds conditions, such as `required`, to what stands beside it. */
export function isAssertionOnly(node: SpecNode, scope: Scope): boolean {
  if (!isJsonObject(node.value)) return false;
  const keys = Object.keys(node.value);
  if (keys.length === 0) return false;
  return keys.every((key) => {
    if (untypedKeywords.has(key)) return true;
    if (key !== "anyOf" && key !== "oneOf" && key !== "allOf") return false;
    return childItems(scope.readKeywords(node).child(key)).every((part) =>
      isAssertionOnly(part, scope),
    );
  });
}

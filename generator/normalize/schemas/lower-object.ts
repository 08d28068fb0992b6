import { isJsonArray, member } from "../../document/json-value.js";
import { placeOf, type SpecNode } from "../../document/spec-document.js";
import type {
  Assertion,
  ObjectSchema,
  PatternProperty,
  Property,
  Schema,
} from "../../ir/schema.js";
import { noAnnotations } from "./annotations.js";
import { findProperty } from "./find-property.js";
import { allTypes } from "./instance-types.js";
import { childEntries, stringItems, type Keywords } from "./keywords.js";
import { compilePattern, naturalNumber } from "./lower-string.js";
import { siteInside, type Scope, type Site } from "./scope.js";
import type { Frame } from "./unite-schemas.js";

interface Context {
  readonly site: Site;
  readonly scope: Scope;
}

/** Objects (JSON Schema 2020-12 core, section 10.3.2; validation, section 6.5). */
export function lowerObject(keywords: Keywords, frame: Frame, context: Context): ObjectSchema {
  const additional = keywords.child("additionalProperties");
  const properties = lowerProperties(keywords, context);
  const patternProperties = lowerPatternProperties(keywords, context);
  const inside = siteInside(context.site, allTypes);
  return {
    kind: "object",
    properties,
    patternProperties,
    additionalProperties:
      additional === undefined ? anything(keywords) : context.scope.lowerPart(additional, inside),
    indexed:
      additional === undefined
        ? properties.length === 0 || patternProperties.length > 0
        : additional.value !== false || patternProperties.length > 0,
    ...frame,
    assertions: [...frame.assertions, ...lowerObjectAssertions(keywords, context)],
  };
}

function anything(keywords: Keywords): Schema {
  const origin = placeOf(keywords.node);
  return { kind: "unknown", origin, annotations: noAnnotations, assertions: [] };
}

function lowerProperties(keywords: Keywords, context: Context): readonly Property[] {
  const required = new Set(stringItems(keywords.value("required")));
  const declared = childEntries(keywords.child("properties"));
  const inside = siteInside(context.site, allTypes);
  const properties = declared.map(([name, node]): Property => ({
    name,
    schema: context.scope.lowerPart(node, inside),
    required: required.has(name),
    access: accessOf(node, context.scope),
  }));
  for (const [name] of declared) required.delete(name);
  return [...properties, ...[...required].map((name) => undeclared(name, keywords, context))];
}

/**
 * A required key that this schema does not declare: one of its additional properties. Where those can be anything, a
 * sibling may declare the key.
 */
function undeclared(name: string, keywords: Keywords, { site, scope }: Context): Property {
  const inside = siteInside(site, allTypes);
  const additional = keywords.child("additionalProperties");
  if (additional !== undefined && !matchesPattern(name, keywords)) {
    const schema = scope.lowerPart(additional, inside);
    const isAnything = schema.kind === "unknown" && schema.assertions.length === 0;
    if (!isAnything) return { name, schema, required: true, access: "both" };
  }
  const found = findProperty(name, site.siblings, scope);
  if (found === undefined || site.borrowed.some((node) => isSameNode(node, found)))
    return { name, schema: anything(keywords), required: true, access: "both" };
  return {
    name,
    schema: scope.lowerPart(found, { ...inside, borrowed: [...site.borrowed, found] }),
    required: true,
    access: accessOf(found, scope),
  };
}

/** What a key holds that matches a pattern is not additional. */
function matchesPattern(name: string, keywords: Keywords): boolean {
  return childEntries(keywords.child("patternProperties")).some(([source]) => {
    const pattern = compilePattern(source);
    return pattern !== undefined && new RegExp(pattern.source, pattern.flags).test(name);
  });
}

function isSameNode(left: SpecNode, right: SpecNode): boolean {
  return left.document === right.document && left.pointer === right.pointer;
}

/** Whether a property only exists in responses (`readOnly`) or in requests (`writeOnly`). */
function accessOf(node: SpecNode, scope: Scope): Property["access"] {
  const keywords = scope.readKeywords(node);
  const read = keywords.value("readOnly") === true;
  const write = keywords.value("writeOnly") === true;
  if (read === write) return "both";
  return read ? "read" : "write";
}

function lowerPatternProperties(
  keywords: Keywords,
  { site, scope }: Context,
): readonly PatternProperty[] {
  const inside = siteInside(site, allTypes);
  return childEntries(keywords.child("patternProperties")).flatMap(([source, node]) => {
    const pattern = compilePattern(source);
    if (pattern === undefined) {
      const reason = "it is not a regular expression of ECMA-262";
      scope.report("keyword-ignored", { keyword: "patternProperties", reason }, placeOf(node));
      scope.ignore(node, { keyword: "patternProperties", reason });
      return [];
    }
    return [{ pattern, schema: scope.lowerPart(node, inside) }];
  });
}

function lowerObjectAssertions(keywords: Keywords, { site, scope }: Context): readonly Assertion[] {
  const assertions: Assertion[] = [];
  const least = naturalNumber(keywords.value("minProperties")) ?? 0;
  if (least > 0) assertions.push({ keyword: "minProperties", value: least });
  const most = naturalNumber(keywords.value("maxProperties"));
  if (most !== undefined) assertions.push({ keyword: "maxProperties", value: most });
  const names = keywords.child("propertyNames");
  if (names !== undefined && !isAnyName(names)) {
    const inside = { ...siteInside(site, new Set(["string"] as const)), named: false };
    assertions.push({ keyword: "propertyNames", schema: scope.lower(names, inside) });
  }
  return [...assertions, ...lowerDependencies(keywords, { site, scope })];
}

/** `propertyNames: { type: string }` says what JSON says anyway. */
function isAnyName(node: SpecNode): boolean {
  return (
    node.value === true ||
    (member(node.value, "type") === "string" && Object.keys(Object(node.value)).length === 1)
  );
}

/** `dependentRequired`, `dependentSchemas`, and the older `dependencies` that held either. */
function lowerDependencies(keywords: Keywords, { site, scope }: Context): readonly Assertion[] {
  const here = { ...site, expected: new Set(["object"] as const), named: false };
  return ["dependentRequired", "dependentSchemas", "dependencies"].flatMap((keyword) =>
    childEntries(keywords.child(keyword)).map(([key, node]): Assertion =>
      isJsonArray(node.value)
        ? { keyword: "dependentRequired", key, keys: stringItems(node.value) }
        : { keyword: "dependentSchemas", key, schema: scope.lower(node, here) },
    ),
  );
}

import { isJsonArray, member } from "../../document/json-value.js";
import { placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Assertion, Schema } from "../../ir/schema.js";
import { lowerAnnotations, noAnnotations } from "./annotations.js";
import { combineSchemas } from "./combine-schemas.js";
import { isAssertionOnly, lowerAssertions } from "./lower-assertions.js";
import { lowerOwnKeywords } from "./lower-own-keywords.js";
import { childItems, type Keywords } from "./keywords.js";
import { commonTypes } from "./instance-types.js";
import type { Scope, Site } from "./scope.js";
import { uniteSchemas } from "./unite-schemas.js";

/**
 * What a schema means: the conjunction of its own keywords, its reference, its compositions and its assertions. A part
 * that stands inside another schema goes through `lowerPart`, which names it where that matters.
 */
export function lowerSchema(node: SpecNode, outer: Site, scope: Scope): Schema {
  const site = scope.enter(node, outer);
  const origin = placeOf(node);
  const bare = { origin, annotations: noAnnotations, assertions: [] };
  if (node.value === false) return { kind: "never", written: true, ...bare };
  if (node.value === true) return { kind: "unknown", ...bare };
  const keywords = scope.readKeywords(node);
  const expected = expectedTypes(keywords, site, scope);
  const inner: Site = {
    ...site,
    expected,
    siblings: [...site.siblings, ...conjunctNodes(keywords, site, scope)],
  };
  const conjuncts = [
    ...lowerReference(keywords, site, scope),
    // Members of a conjunction are not named: they are parts of the type that is.
    ...childItems(keywords.child("allOf")).map((part) => lowerSchema(part, inner, scope)),
    lowerOwnKeywords(keywords, inner, scope),
    ...lowerAlternatives(keywords, inner, scope),
  ];
  const annotations = lowerAnnotations(keywords);
  const assertions = lowerAssertions(keywords, inner, scope);
  const combined: Schema = assertions.some(excludesAll)
    ? { kind: "never", written: true, origin, annotations, assertions: [] }
    : combineSchemas(conjuncts, { origin, annotations, assertions }, scope.typesOfSchema);
  if (!keywords.nullable || !site.expected.has("null")) return combined;
  const nothing: Schema = { kind: "null", ...bare };
  return uniteSchemas([combined, nothing], { ...bare, annotations: combined.annotations });
}

/** `not: {}` is how descriptions without `false` say that nothing is allowed. */
function excludesAll(assertion: Assertion): boolean {
  if (assertion.keyword !== "not") return false;
  const { kind, assertions } = assertion.schema;
  return kind === "unknown" && assertions.length === 0;
}

/** What an instance can still be. Null that `nullable` lets in is no concern of the other keywords. */
function expectedTypes(keywords: Keywords, site: Site, scope: Scope): Site["expected"] {
  const expected = commonTypes(site.expected, scope.typesOf(keywords.node));
  return keywords.nullable ? new Set([...expected].filter((type) => type !== "null")) : expected;
}

/** A schema inside another one: an object or an intersection gets a name of its own from its place. */
export function lowerPart(node: SpecNode, site: Site, scope: Scope): Schema {
  const schema = lowerSchema(node, site, scope);
  if (!site.named) return schema;
  if (isNameable(schema)) return nameInline(schema, node, site, scope);
  if (schema.kind !== "union") return schema;
  // The object among the types of a type list stands at the same place as the whole list.
  const members = schema.members.map((member) =>
    isNameable(member) && member.origin.pointer === node.pointer
      ? nameInline(member, node, site, scope)
      : member,
  );
  return { ...schema, members };
}

/**
 * The schema of a body: whatever is more than a bare reference gets a name, since validators are exported by one;
 * not where its type says enough.
 */
export function lowerBody(
  node: SpecNode,
  site: Site,
  scope: Scope,
  saysEnough: (schema: Schema) => boolean = isToldByType,
): Schema {
  const schema = lowerSchema(node, site, scope);
  const isDone = isToldByType(schema) || saysEnough(schema);
  return isDone ? schema : nameInline(schema, node, site, scope);
}

/** What has a name already, what allows everything, and bytes. */
function isToldByType({ kind, assertions }: Schema): boolean {
  return assertions.length === 0 && unnamedKinds.has(kind);
}

const unnamedKinds: ReadonlySet<Schema["kind"]> = new Set(["reference", "unknown", "binary"]);

/** Whether a consumer would want to name the type: objects with members, and compositions. */
function isNameable(schema: Schema): boolean {
  return (
    (schema.kind === "object" && schema.properties.length > 0) || schema.kind === "intersection"
  );
}

function nameInline(schema: Schema, node: SpecNode, site: Site, scope: Scope): Schema {
  const target = scope.nameInline(node, schema, site);
  const { origin, annotations } = schema;
  return { kind: "reference", target, origin, annotations, assertions: [] };
}

function lowerReference(keywords: Keywords, site: Site, scope: Scope): readonly Schema[] {
  return scope.targetsOf(keywords, site).map((target): Schema => {
    if (typeof target.value === "boolean") return lowerSchema(target, site, scope);
    return {
      kind: "reference",
      target: scope.declare(target, site),
      origin: placeOf(keywords.node),
      annotations: noAnnotations,
      assertions: [],
    };
  });
}

/** The other schemas that the instance of this one must satisfy: where its required keys may be declared. */
function conjunctNodes(keywords: Keywords, site: Site, scope: Scope): readonly SpecNode[] {
  return [
    keywords.node,
    ...scope.targetsOf(keywords, site),
    ...childItems(keywords.child("allOf")),
  ];
}

/** `anyOf` and `oneOf` as unions; those that only add conditions are assertions (see `lowerAssertions`). */
function lowerAlternatives(keywords: Keywords, site: Site, scope: Scope): readonly Schema[] {
  return (["anyOf", "oneOf"] as const).flatMap((keyword) => {
    const parts = childItems(keywords.child(keyword));
    if (!isJsonArray(keywords.value(keyword)) || parts.length === 0) return [];
    if (parts.every((part) => isAssertionOnly(part, scope))) return [];
    const members = parts.map((part) => lowerPart(part, site, scope));
    const frame = { origin: placeOf(keywords.node), annotations: noAnnotations, assertions: [] };
    const union = uniteSchemas(members, frame, keyword === "oneOf");
    const tag = discriminatorProperty(keywords);
    return [union.kind === "union" && tag !== undefined ? { ...union, tag } : union];
  });
}

/** The property that the description names as discriminator; whether it can tell members apart is decided later. */
function discriminatorProperty(keywords: Keywords): string | undefined {
  const name = member(keywords.value("discriminator"), "propertyName");
  return typeof name === "string" ? name : undefined;
}

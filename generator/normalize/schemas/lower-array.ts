import { isJsonArray } from "../../document/json-value.js";
import { placeOf, type SpecNode } from "../../document/spec-document.js";
import type { ArraySchema, Assertion, Schema } from "../../ir/schema.js";
import { noAnnotations } from "./annotations.js";
import { allTypes } from "./instance-types.js";
import { childItems, type Keywords } from "./keywords.js";
import { naturalNumber } from "./lower-string.js";
import { siteInside, type Scope, type Site } from "./scope.js";
import type { Frame } from "./unite-schemas.js";

interface Context {
  readonly site: Site;
  readonly scope: Scope;
}

/** Arrays (JSON Schema 2020-12 core, section 10.3.1; validation, section 6.4). */
export function lowerArray(keywords: Keywords, frame: Frame, context: Context): ArraySchema {
  const { prefix, items } = itemNodes(keywords);
  const inside = siteInside(context.site, allTypes);
  const minItems = naturalNumber(keywords.value("minItems"));
  const maxItems = naturalNumber(keywords.value("maxItems"));
  return {
    kind: "array",
    prefixItems: prefix.map((node) => context.scope.lowerPart(node, inside)),
    items: items === undefined ? anything(keywords) : context.scope.lowerPart(items, inside),
    ...(minItems === undefined || minItems === 0 ? {} : { minItems }),
    ...(maxItems === undefined ? {} : { maxItems }),
    ...frame,
    assertions: [...frame.assertions, ...lowerArrayAssertions(keywords, context)],
  };
}

/** In draft 4 wording a list in `items` is the prefix, and `additionalItems` the rest. */
function itemNodes(keywords: Keywords): {
  readonly prefix: readonly SpecNode[];
  readonly items: SpecNode | undefined;
} {
  if (isJsonArray(keywords.value("items"))) {
    return {
      prefix: childItems(keywords.child("items")),
      items: keywords.child("additionalItems"),
    };
  }
  return { prefix: childItems(keywords.child("prefixItems")), items: keywords.child("items") };
}

function anything(keywords: Keywords): Schema {
  const origin = placeOf(keywords.node);
  return { kind: "unknown", origin, annotations: noAnnotations, assertions: [] };
}

function lowerArrayAssertions(keywords: Keywords, { site, scope }: Context): readonly Assertion[] {
  const assertions: Assertion[] = [];
  if (keywords.value("uniqueItems") === true) assertions.push({ keyword: "uniqueItems" });
  const contains = keywords.child("contains");
  if (contains !== undefined) {
    const inside = { ...siteInside(site, allTypes), named: false };
    assertions.push({
      keyword: "contains",
      schema: scope.lower(contains, inside),
      min: naturalNumber(keywords.value("minContains")) ?? 1,
      max: naturalNumber(keywords.value("maxContains")),
    });
  }
  return assertions;
}

import { placeOf, type SpecNode } from "../../document/spec-document.js";
import type {
  Assertion,
  Conditional,
  EvaluatedItems,
  EvaluatedProperties,
  Schema,
} from "../../ir/schema.js";
import { allTypes } from "./instance-types.js";
import { childEntries, childItems, type Keywords } from "./keywords.js";
import { compilePattern } from "./lower-string.js";
import { siteInside, type Scope, type Site } from "./scope.js";
import { isJsonArray } from "../../document/json-value.js";

/** `unevaluatedProperties` and `unevaluatedItems`, with what the other keywords evaluate worked out beforehand. */
export function lowerUnevaluated(
  keywords: Keywords,
  site: Site,
  scope: Scope,
): readonly Assertion[] {
  const inside = siteInside(site, allTypes);
  const assertions: Assertion[] = [];
  const context = (): Context => ({ site, scope, depth: 0, budget: { left: mostSchemas } });
  const properties = keywords.child("unevaluatedProperties");
  if (properties !== undefined && properties.value !== true) {
    const evaluated = evaluateWhole(keywords, propertyRules, context());
    const schema = scope.lower(properties, inside);
    if (evaluated === undefined) reportTooMany(properties, "unevaluatedProperties", scope);
    else assertions.push({ keyword: "unevaluatedProperties", schema, evaluated });
  }
  const items = keywords.child("unevaluatedItems");
  if (items !== undefined && items.value !== true) {
    const evaluated = evaluateWhole(keywords, itemRules, context());
    const schema = scope.lower(items, inside);
    if (evaluated === undefined) reportTooMany(items, "unevaluatedItems", scope);
    else assertions.push({ keyword: "unevaluatedItems", schema, evaluated });
  }
  return assertions;
}

interface Context {
  readonly site: Site;
  readonly scope: Scope;
  readonly depth: number;
  /** How many schemas may still be looked at: alternatives of alternatives multiply. */
  readonly budget: { left: number };
}

/** How one kind of evaluation is read from a schema's own keywords and put together. */
interface Rules<Evaluated> {
  readonly own: (keywords: Keywords, context: Context, outermost: boolean) => Evaluated;
  readonly unite: (
    parts: readonly Evaluated[],
    when: readonly Conditional<Evaluated>[],
  ) => Evaluated;
}

/** Schemas that apply to the same instance, one inside the other, nest no deeper than this. */
const deepest = 100;

/** What a schema evaluates depends on no more schemas than this. */
const mostSchemas = 2000;

/** Undefined where too many schemas, or too deep ones, apply to the same instance. */
function evaluateWhole<Evaluated>(
  keywords: Keywords,
  rules: Rules<Evaluated>,
  context: Context,
): Evaluated | undefined {
  const evaluated = evaluate(keywords, rules, context, true);
  return context.budget.left > 0 ? evaluated : undefined;
}

function reportTooMany(node: SpecNode, keyword: string, scope: Scope): void {
  const reason = "too many schemas apply to the same value";
  scope.report("keyword-ignored", { keyword, reason }, placeOf(node));
  scope.ignore(node, { keyword, reason });
}

/**
 * What a schema evaluates when an instance satisfies it (JSON Schema 2020-12 core, section 11): its own keywords,
 * what it refers to and is composed of, and, under a condition, its alternatives.
 */
function evaluate<Evaluated>(
  keywords: Keywords,
  rules: Rules<Evaluated>,
  context: Context,
  outermost = false,
): Evaluated {
  const inner = { ...context, depth: context.depth + 1 };
  const { budget } = context;
  budget.left = inner.depth > deepest ? 0 : budget.left - 1;
  if (budget.left <= 0) return rules.unite([], []);
  const of = (node: SpecNode): Evaluated => {
    const site = context.scope.enter(node, context.site);
    return evaluate(context.scope.readKeywords(node), rules, { ...inner, site });
  };
  const parts = [rules.own(keywords, context, outermost), ...always(keywords, context).map(of)];
  const when = conditions(keywords, context).map(
    ({ schema, then, otherwise }): Conditional<Evaluated> => ({
      schema,
      then: then.length === 0 ? undefined : rules.unite(then.map(of), []),
      else: otherwise === undefined ? undefined : of(otherwise),
    }),
  );
  return rules.unite(parts, when);
}

/** What applies whatever the instance is. */
function always(keywords: Keywords, { site, scope }: Context): readonly SpecNode[] {
  return [...scope.targetsOf(keywords, site), ...childItems(keywords.child("allOf"))];
}

interface Condition {
  readonly schema: Schema;
  readonly then: readonly SpecNode[];
  readonly otherwise: SpecNode | undefined;
}

function conditions(keywords: Keywords, { site, scope }: Context): readonly Condition[] {
  const lower = (node: SpecNode): Condition["schema"] => scope.lower(node, site);
  const alternatives = ["anyOf", "oneOf"].flatMap((keyword) => childItems(keywords.child(keyword)));
  const condition = keywords.child("if");
  const then = keywords.child("then");
  return [
    ...alternatives.map((node) => ({ schema: lower(node), then: [node], otherwise: undefined })),
    ...(condition === undefined
      ? []
      : [
          {
            schema: lower(condition),
            then: then === undefined ? [condition] : [condition, then],
            otherwise: keywords.child("else"),
          },
        ]),
    ...childEntries(keywords.child("dependentSchemas")).map(([key, node]) => ({
      schema: havingKey(key, keywords),
      then: [node],
      otherwise: undefined,
    })),
  ];
}

/** A schema that an object with the key satisfies. */
function havingKey(key: string, keywords: Keywords): Condition["schema"] {
  const origin = { source: keywords.node.document, pointer: keywords.node.pointer };
  const bare = { origin, annotations: { examples: [] }, assertions: [] };
  const unknown = { kind: "unknown", ...bare } as const;
  return {
    kind: "object",
    properties: [{ name: key, schema: unknown, required: true, access: "both" }],
    patternProperties: [],
    additionalProperties: unknown,
    indexed: false,
    ...bare,
  };
}

const propertyRules: Rules<EvaluatedProperties> = {
  own: (keywords, _, outermost) => ({
    all:
      keywords.value("additionalProperties") !== undefined ||
      (!outermost && keywords.value("unevaluatedProperties") !== undefined),
    keys: childEntries(keywords.child("properties")).map(([name]) => name),
    patterns: childEntries(keywords.child("patternProperties")).flatMap(
      ([source]) => compilePattern(source) ?? [],
    ),
    when: [],
  }),
  unite: (parts, when) => ({
    all: parts.some(({ all }) => all),
    keys: [...new Set(parts.flatMap(({ keys }) => keys))],
    patterns: parts.flatMap(({ patterns }) => patterns),
    when: [...parts.flatMap((part) => part.when), ...when],
  }),
};

const itemRules: Rules<EvaluatedItems> = {
  own: (keywords, { site, scope }, outermost) => {
    const contains = keywords.child("contains");
    const inside = siteInside(site, allTypes);
    const listed = isJsonArray(keywords.value("items")) ? "items" : "prefixItems";
    return {
      all:
        (listed === "prefixItems" && keywords.value("items") !== undefined) ||
        (keywords.value("additionalItems") !== undefined && listed === "items") ||
        (!outermost && keywords.value("unevaluatedItems") !== undefined),
      prefix: childItems(keywords.child(listed)).length,
      contains: contains === undefined ? [] : [scope.lower(contains, inside)],
      when: [],
    };
  },
  unite: (parts, when) => ({
    all: parts.some(({ all }) => all),
    prefix: Math.max(0, ...parts.map(({ prefix }) => prefix)),
    contains: parts.flatMap(({ contains }) => contains),
    when: [...parts.flatMap((part) => part.when), ...when],
  }),
};

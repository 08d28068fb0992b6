import { member } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Rule, RuleContext } from "../rule.js";

/** A lower bound is not above its upper bound: no value would do. */
export const boundsAgree: Rule = (context) => ({
  visit: {
    schema(node) {
      for (const pair of pairs) checkPair(node, pair, context);
      const step = numberAt(node, "multipleOf");
      const place = childNode(node, "multipleOf");
      if (step !== undefined && step <= 0 && place !== undefined) {
        context.report("multiple-of-not-positive", { value: String(step) }, placeOf(place));
      }
    },
  },
});

interface Pair {
  readonly lower: string;
  readonly upper: string;
  /** Whether the bounds must differ. */
  readonly exclusive?: boolean;
}

const pairs: readonly Pair[] = [
  { lower: "minimum", upper: "maximum" },
  { lower: "exclusiveMinimum", upper: "maximum", exclusive: true },
  { lower: "minimum", upper: "exclusiveMaximum", exclusive: true },
  { lower: "exclusiveMinimum", upper: "exclusiveMaximum", exclusive: true },
  { lower: "minLength", upper: "maxLength" },
  { lower: "minItems", upper: "maxItems" },
  { lower: "minProperties", upper: "maxProperties" },
  { lower: "minContains", upper: "maxContains" },
];

function checkPair(
  node: SpecNode,
  { lower, upper, exclusive }: Pair,
  { report }: RuleContext,
): void {
  const least = numberAt(node, lower);
  const most = numberAt(node, upper);
  const place = childNode(node, lower);
  if (least === undefined || most === undefined || place === undefined) return;
  if (least < most || (least === most && exclusive !== true)) return;
  const parameters = { lower, upper, least: String(least), most: String(most) };
  report("bounds-contradict", parameters, placeOf(place));
}

function numberAt({ value }: SpecNode, keyword: string): number | bigint | undefined {
  const bound = member(value, keyword);
  return typeof bound === "number" || typeof bound === "bigint" ? bound : undefined;
}

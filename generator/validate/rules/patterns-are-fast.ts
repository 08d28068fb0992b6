import { isJsonObject } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import { judgePattern, type PatternVerdict } from "../judge-pattern.js";
import type { Rule, RuleContext } from "../rule.js";

/** A pattern compiles, and no text makes it take exponentially long: validators run it on what a server or a user sends. */
export const patternsAreFast: Rule = (context) => {
  const known = new Map<string, PatternVerdict>();
  const check = (node: SpecNode, source: string, part: "key" | "value") => {
    const verdict = known.get(source) ?? judgePattern(source);
    known.set(source, verdict);
    reportVerdict(verdict, { node, source, part }, context);
  };
  return {
    visit: {
      schema(node) {
        const pattern = childNode(node, "pattern");
        if (typeof pattern?.value === "string") check(pattern, pattern.value, "value");
        const patterns = childNode(node, "patternProperties");
        if (patterns === undefined || !isJsonObject(patterns.value)) return;
        for (const source of Object.keys(patterns.value)) {
          const matched = childNode(patterns, source);
          if (matched !== undefined) check(matched, source, "key");
        }
      },
    },
  };
};

function reportVerdict(
  verdict: PatternVerdict,
  {
    node,
    source,
    part,
  }: { readonly node: SpecNode; readonly source: string; readonly part: "key" | "value" },
  { report }: RuleContext,
): void {
  if (verdict === "slow") report("pattern-slow", { pattern: source }, placeOf(node, part));
}

import { parsePointer } from "../../document/json-pointer.js";
import { isJsonObject, member } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import { judgePattern, type PatternVerdict } from "../judge-pattern.js";
import type { Rule, RuleContext } from "../rule.js";

/**
 * A pattern compiles, and no text makes it take exponentially long, or the square of a long text: validators run it on what a
 * server or a user sends.
 */
export const patternsAreFast: Rule = (context) => {
  const judge = createJudge();
  return {
    visit: {
      schema(node) {
        const pattern = childNode(node, "pattern");
        const isShort = Number(member(node.value, "maxLength") ?? Infinity) <= shortText;
        if (typeof pattern?.value === "string") {
          reportVerdict(judge(pattern.value), { node: pattern, part: "value", isShort }, context);
        }
        const patterns = childNode(node, "patternProperties");
        if (patterns === undefined || !isJsonObject(patterns.value)) return;
        for (const source of Object.keys(patterns.value)) {
          const matched = childNode(patterns, source);
          if (matched === undefined) continue;
          reportVerdict(judge(source), { node: matched, part: "key", isShort: false }, context);
        }
      },
    },
  };
};

/** Texts of so many characters are gone through as often within a tenth of a second. */
const shortText = 5000;

/** Characters of all patterns that are judged: a second or two for the worst ones, and some hundreds of usual ones. */
const mostCharacters = 30_000;

function createJudge(): (source: string) => PatternVerdict {
  const known = new Map<string, PatternVerdict>();
  let left = mostCharacters;
  return (source) => {
    const verdict = known.get(source) ?? (left > 0 ? judgePattern(source) : "unknown");
    if (!known.has(source)) left -= source.length;
    known.set(source, verdict);
    return verdict;
  };
}

interface Judged {
  readonly node: SpecNode;
  readonly part: "key" | "value";
  /** Whether the texts that are matched have few characters. */
  readonly isShort: boolean;
}

function reportVerdict(
  verdict: PatternVerdict,
  { node, part, isShort }: Judged,
  { report }: RuleContext,
): void {
  const pattern = part === "key" ? lastToken(node.pointer) : String(node.value);
  if (verdict === "slow") report("pattern-slow", { pattern }, placeOf(node, part));
  if (verdict === "polynomial" && !isShort) {
    report("pattern-polynomial", { pattern }, placeOf(node, part));
  }
}

function lastToken(pointer: string): string {
  return parsePointer(pointer)?.at(-1) ?? "";
}

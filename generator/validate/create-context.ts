import type { Report } from "../diagnostics/collector.js";
import { createNodeMap, createNodeSet } from "../document/node-map.js";
import { resolveReference } from "../document/resolve-reference.js";
import type { SpecNode, Specification } from "../document/spec-document.js";
import { type PlacedNode, referenceOf } from "../document/walk-structure.js";
import type { ObjectKind } from "../document/structure.js";
import { suggest } from "../diagnostics/suggest.js";
import { createComposition } from "./composed-schemas.js";
import type { RuleContext } from "./rule.js";

/** Answers the questions of rules from the objects that the walk has found. */
export function createContext(
  specification: Specification,
  placed: readonly PlacedNode[],
  report: Report,
): RuleContext {
  const kinds = createNodeMap<ObjectKind>();
  for (const { node, kind } of placed) kinds.set(node, kind);
  return {
    specification,
    report,
    kindOf: (node) => kinds.get(node),
    composedSchemas: createComposition(specification),
    suggest: createSuggest(),
    follow: (start) => follow(specification, start),
  };
}

/** As many names as are compared with wrong ones in all: a second's work, and a thousand suggestions for most descriptions. */
const mostComparisons = 2_000_000;

function createSuggest(): RuleContext["suggest"] {
  let left = mostComparisons;
  return (word, names) => {
    if (left <= 0 || word.length > longestWord) return undefined;
    const candidates = [...names()];
    left -= candidates.length;
    return suggest(word, candidates);
  };
}

/** Nobody looks at a longer name to find the letter that is wrong. */
const longestWord = 200;

function follow(specification: Specification, { node, kind }: PlacedNode): SpecNode | undefined {
  const seen = createNodeSet();
  let current: SpecNode | undefined = node;
  while (current !== undefined && seen.add(current)) {
    const reference = referenceOf({ node: current, kind }, specification);
    if (reference === undefined) return current;
    current = resolveReference(specification, current, reference);
  }
  return undefined;
}

import type { Report } from "../diagnostics/collector.js";
import { resolveReference } from "../document/resolve-reference.js";
import type { SpecNode, Specification } from "../document/spec-document.js";
import { identityOf, type PlacedNode, referenceOf } from "../document/walk-structure.js";
import type { RuleContext } from "./rule.js";

/** Answers the questions of rules from the objects that the walk has found. */
export function createContext(
  specification: Specification,
  placed: readonly PlacedNode[],
  report: Report,
): RuleContext {
  const kinds = new Map(placed.map(({ node, kind }) => [identityOf(node), kind]));
  return {
    specification,
    report,
    kindOf: (node) => kinds.get(identityOf(node)),
    follow: (start) => follow(specification, start),
  };
}

function follow(specification: Specification, { node, kind }: PlacedNode): SpecNode | undefined {
  const seen = new Set<string>();
  let current: SpecNode | undefined = node;
  while (current !== undefined && !seen.has(identityOf(current))) {
    seen.add(identityOf(current));
    const reference = referenceOf({ node: current, kind }, specification);
    if (reference === undefined) return current;
    current = resolveReference(specification, current, reference);
  }
  return undefined;
}

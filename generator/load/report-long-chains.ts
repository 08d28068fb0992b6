import type { Report } from "../diagnostics/collector.js";
import { resolveReference } from "../document/resolve-reference.js";
import type { Specification } from "../document/spec-document.js";
import { identityOf, type PlacedNode, referenceOf } from "../document/walk-structure.js";
import { limits } from "./limits.js";

/**
 * Reports the first reference that leads to another one more often than the limit says, and whether there is one, in time
 * that grows with the number of references. What follows chains later may do so from each of their links, which takes the square of that.
 */
export function reportLongChains(
  references: readonly PlacedNode[],
  specification: Specification,
  report: Report,
): boolean {
  const lengths = new Map<string, number>();
  for (const placed of references) {
    if (measureChain(placed, specification, lengths) <= limits.referenceChain) continue;
    const { document: source, pointer } = placed.node;
    const place = { source, pointer: `${pointer}/$ref` };
    report("reference-chain-too-long", { limit: limits.referenceChain }, place);
    return true;
  }
  return false;
}

/** How many references follow each other from here on; in a circle, all of them. `lengths` gains what was found. */
function measureChain(
  start: PlacedNode,
  specification: Specification,
  lengths: Map<string, number>,
): number {
  const chain = new Set<string>();
  let placed: PlacedNode | undefined = start;
  let length = 0;
  while (placed !== undefined) {
    const identity = identityOf(placed.node);
    const known = lengths.get(identity);
    if (known !== undefined || chain.has(identity)) {
      length = known ?? 0;
      break;
    }
    const target = targetOf(placed, specification);
    if (target === undefined) break;
    chain.add(identity);
    placed = target;
  }
  for (const identity of [...chain].reverse()) {
    length += 1;
    lengths.set(identity, length);
  }
  return length;
}

function targetOf(placed: PlacedNode, specification: Specification): PlacedNode | undefined {
  const reference = referenceOf(placed, specification);
  if (reference === undefined) return undefined;
  const node = resolveReference(specification, placed.node, reference);
  return node && { node, kind: placed.kind };
}

import { createNodeMap, type NodeMap } from "../../document/node-map.js";
import { resolveReference } from "../../document/resolve-reference.js";
import { isJsonArray } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import { identityOf, referenceOf } from "../../document/walk-structure.js";
import type { Rule, RuleContext } from "../rule.js";

/** A schema does not apply itself to the same value: no value could be checked in finite time. */
export const schemaIsNotPartOfItself: Rule = (context) => {
  const states = createNodeMap<"open" | "done">();
  return {
    visit: {
      schema(node) {
        searchFrom(node, states, context);
      },
    },
  };
};

interface Step {
  readonly node: SpecNode;
  readonly parts: readonly SpecNode[];
  next: number;
}

/** Depth first with a stack of its own: published chains are thousands of schemas long. */
function searchFrom(start: SpecNode, states: NodeMap<"open" | "done">, context: RuleContext): void {
  if (states.has(start)) return;
  const open: Step[] = [];
  const enter = (node: SpecNode) => {
    states.set(node, "open");
    open.push({ node, parts: appliedParts(node, context), next: 0 });
  };
  enter(start);
  for (let step = open.at(-1); step !== undefined; step = open.at(-1)) {
    const part = step.parts[step.next];
    step.next += 1;
    if (part === undefined) {
      states.set(step.node, "done");
      open.pop();
    } else if (states.get(part) === "open") {
      reportCycle(part, open, context);
    } else if (!states.has(part)) enter(part);
  }
}

/** What applies to the same value: the target of `$ref` and the members of compositions. */
function appliedParts(node: SpecNode, { specification }: RuleContext): readonly SpecNode[] {
  const reference = referenceOf({ node, kind: "schema" }, specification);
  const target =
    reference === undefined ? undefined : resolveReference(specification, node, reference);
  if (reference !== undefined && specification.dialect !== "2020-12") {
    return target === undefined ? [] : [target];
  }
  const members = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => membersOf(node, keyword));
  return target === undefined ? members : [target, ...members];
}

function membersOf(node: SpecNode, keyword: string): readonly SpecNode[] {
  const list = childNode(node, keyword);
  if (list === undefined || !isJsonArray(list.value)) return [];
  return list.value.flatMap((_, index) => childNode(list, index) ?? []);
}

/** Chains of `$ref` alone are reported as such. */
function reportCycle(back: SpecNode, open: readonly Step[], { report }: RuleContext): void {
  const first = open.findIndex(({ node }) => identityOf(node) === identityOf(back));
  const cycle = open.slice(first);
  const member = cycle.find(({ node }) => /\/(allOf|anyOf|oneOf)\/\d+$/u.test(node.pointer));
  if (member === undefined) return;
  report("schema-cycle", {}, placeOf(member.node), [
    { message: "this schema is made of itself", place: placeOf(back, "key") },
  ]);
}

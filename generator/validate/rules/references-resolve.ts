import { appendToken, formatPointer, parsePointer } from "../../document/json-pointer.js";
import { isJsonObject } from "../../document/json-value.js";
import { leadsToUnread, resolveReference } from "../../document/resolve-reference.js";
import { childNode, placeOf, rootNode, type SpecNode } from "../../document/spec-document.js";
import { type PlacedNode, referenceOf } from "../../document/walk-structure.js";
import { nameOfKind } from "../name-of-kind.js";
import type { Rule, RuleContext } from "../rule.js";

/** A `$ref` leads to an object of the kind that it stands for, and not back to itself. */
export const referencesResolve: Rule = (context) => ({
  visit: {},
  visitAll(placed) {
    const reference = referenceOf(placed, context.specification);
    if (reference !== undefined) checkReference(placed, reference, context);
    if (placed.kind === "schema") checkDynamicReference(placed.node, context);
  },
});

/** What a `$dynamicRef` means depends on the way to it, but it always leads somewhere of its own. */
function checkDynamicReference(node: SpecNode, context: RuleContext): void {
  const { specification, report } = context;
  const dynamic = childNode(node, "$dynamicRef");
  if (specification.dialect !== "2020-12" || typeof dynamic?.value !== "string") return;
  const ref = dynamic.value;
  if (resolveReference(specification, node, ref) !== undefined) return;
  if (leadsToUnread(specification, node, ref)) return;
  report(
    "ref-not-found",
    { ref, suggestion: suggestReference(node, ref, context) },
    placeOf(dynamic),
  );
}

function checkReference(placed: PlacedNode, reference: string, context: RuleContext): void {
  const { node, kind } = placed;
  const { specification, report } = context;
  const place = placeOf({ ...node, pointer: appendToken(node.pointer, "$ref") });
  const target = resolveReference(specification, node, reference);
  if (target === undefined) {
    if (leadsToUnread(specification, node, reference)) return;
    const suggestion = suggestReference(node, reference, context);
    report("ref-not-found", { ref: reference, suggestion }, place);
    return;
  }
  const found = context.kindOf(target) ?? kind;
  if (found !== kind) {
    const parameters = { ref: reference, expected: nameOfKind(kind), found: nameOfKind(found) };
    report("ref-wrong-kind", parameters, place);
  } else if (context.follow(placed) === undefined && isLoop(placed, context)) {
    report("ref-cycle", { ref: reference }, place);
  }
}

/** Whether following the reference comes back to where it stands; a chain that breaks is reported where it breaks. */
function isLoop(start: PlacedNode, { specification }: RuleContext): boolean {
  const seen = new Set<string>();
  let node: SpecNode | undefined = start.node;
  while (node !== undefined) {
    const identity = `${node.document.uri}#${node.pointer}`;
    if (seen.has(identity)) return true;
    seen.add(identity);
    const reference = referenceOf({ node, kind: start.kind }, specification);
    node = reference === undefined ? undefined : resolveReference(specification, node, reference);
  }
  return false;
}

/** The nearest member beside the first part of the pointer that is not there; of this document only. */
function suggestReference(
  from: SpecNode,
  reference: string,
  { suggest }: RuleContext,
): string | undefined {
  const missingHash = reference.startsWith("/") ? reference : `/${reference}`;
  const fragment = reference.startsWith("#") ? reference.slice(1) : missingHash;
  const tokens = parsePointer(fragment);
  if (tokens === undefined) return undefined;
  let node = rootNode(from.document);
  for (const [index, token] of tokens.entries()) {
    const child = childNode(node, token);
    if (child === undefined) {
      const { value } = node;
      const name = suggest(token, () => (isJsonObject(value) ? Object.keys(value) : []));
      if (name === undefined) return undefined;
      return `#${formatPointer([...tokens.slice(0, index), name, ...tokens.slice(index + 1)])}`;
    }
    node = child;
  }
  return `#${fragment}`;
}

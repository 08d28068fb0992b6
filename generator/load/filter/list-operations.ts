import { parsePointer } from "../../document/json-pointer.js";
import { isJsonArray, member } from "../../document/json-value.js";
import { resolveReference } from "../../document/resolve-reference.js";
import {
  childNode,
  rootNode,
  type SpecNode,
  type Specification,
} from "../../document/spec-document.js";
import {
  identityOf,
  partsOf,
  referenceOf,
  type PlacedNode,
} from "../../document/walk-structure.js";

/** An operation of a path or a webhook, with what filters go by. */
export interface ListedOperation {
  readonly node: SpecNode;
  /** The path or webhook, whose path item may stand elsewhere. */
  readonly holder: SpecNode;
  /** In capitals. */
  readonly method: string;
  readonly tag: readonly string[];
  /** At most one, like the path and the webhook. */
  readonly id: readonly string[];
  readonly path: readonly string[];
  readonly webhook: readonly string[];
}

/** The operations of all paths and webhooks; those in callbacks belong to the operation that calls back. */
export function listOperations(specification: Specification): readonly ListedOperation[] {
  const root = rootNode(specification.entry);
  return (["paths", "webhooks", "x-webhooks"] as const).flatMap((field) => {
    const holders = childNode(root, field);
    return Object.keys(holders?.value ?? {}).flatMap((name) => {
      const holder = holders && childNode(holders, name);
      return holder === undefined ? [] : operationsOf({ holder, name, field }, specification);
    });
  });
}

interface Holder {
  readonly holder: SpecNode;
  readonly name: string;
  readonly field: "paths" | "webhooks" | "x-webhooks";
}

function operationsOf(
  { holder, name, field }: Holder,
  specification: Specification,
): readonly ListedOperation[] {
  return partsOf(followPathItem(holder, specification), specification)
    .filter(({ kind }) => kind === "operation")
    .map(({ node }) => {
      const tags = member(node.value, "tags");
      return {
        node,
        holder,
        method: (parsePointer(node.pointer)?.at(-1) ?? "").toUpperCase(),
        tag: isJsonArray(tags) ? tags.filter((tag) => typeof tag === "string") : [],
        id: [member(node.value, "operationId")].filter((id) => typeof id === "string"),
        path: field === "paths" ? [name] : [],
        webhook: field === "paths" ? [] : [name],
      };
    });
}

/** A chain of references that breaks or goes in circles ends there, and is reported later. */
function followPathItem(node: SpecNode, specification: Specification): PlacedNode {
  const seen = new Set<string>();
  let placed: PlacedNode = { node, kind: "pathItem" };
  while (!seen.has(identityOf(placed.node))) {
    seen.add(identityOf(placed.node));
    const reference = referenceOf(placed, specification);
    if (reference === undefined) return placed;
    const target = resolveReference(specification, placed.node, reference);
    if (target !== undefined) placed = { node: target, kind: "pathItem" };
  }
  return placed;
}

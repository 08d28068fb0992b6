import { formatPointer } from "./json-pointer.js";
import { isJsonObject, member } from "./json-value.js";
import { createNodeSet, type NodeSet } from "./node-map.js";
import { resolveReference } from "./resolve-reference.js";
import { childNode, rootNode, type SpecNode, type Specification } from "./spec-document.js";
import type { ObjectKind } from "./structure.js";
import { identityOf, partsOf, referenceOf, type PlacedNode } from "./walk-structure.js";

/**
 * The components of the entry document that nothing outside of the components leads to, but none of a kind that stays. Where
 * schemas refer by dynamic scope there are none, since any of them may be meant.
 */
export function findOrphans(
  specification: Specification,
  staying: ReadonlySet<ObjectKind>,
): readonly PlacedNode[] {
  const root = rootNode(specification.entry);
  const components = childNode(root, "components");
  if (components === undefined || specification.identifiers?.hasDynamicReferences === true) {
    return [];
  }
  const declared = partsOf({ node: components, kind: "components" }, specification);
  const roots = partsOf({ node: root, kind: "openapi" }, specification).filter(
    ({ kind }) => kind !== "components",
  );
  const stay = declared.filter(({ kind }) => staying.has(kind));
  const reached = reach([...roots, ...stay], declared, specification);
  return declared.filter(({ node }) => !reached.has(node));
}

/** Everything that the roots lead to; what leads into a component needs all of it. */
function reach(
  roots: readonly PlacedNode[],
  declared: readonly PlacedNode[],
  specification: Specification,
): Pick<NodeSet, "has"> {
  const components = new Map(declared.map((placed) => [identityOf(placed.node), placed]));
  const reached = createNodeSet();
  const open = [...roots];
  for (let placed = open.pop(); placed !== undefined; placed = open.pop()) {
    if (!reached.add(placed.node)) continue;
    const owner = components.get(ownerIdentity(placed.node));
    for (const part of partsOf(placed, specification)) open.push(part);
    for (const target of targetsOf(placed, specification)) open.push(target);
    if (owner !== undefined) open.push(owner);
  }
  return reached;
}

/** The identity of the component that a node stands in: its pointer has three tokens. */
function ownerIdentity({ document, pointer }: SpecNode): string {
  let end = 0;
  for (let tokens = 0; tokens < 3 && end >= 0; tokens += 1) end = pointer.indexOf("/", end + 1);
  return `${document.uri}#${end < 0 ? pointer : pointer.slice(0, end)}`;
}

function targetsOf(placed: PlacedNode, specification: Specification): readonly PlacedNode[] {
  const { node, kind } = placed;
  if (kind === "discriminator") return mappedSchemas(node, specification);
  const reference = referenceOf(placed, specification);
  const target =
    reference === undefined ? undefined : resolveReference(specification, node, reference);
  return target === undefined ? [] : [{ node: target, kind }];
}

/** A discriminator maps to names of schemas, or to references (OpenAPI 3.1.2, section 4.8.25). */
function mappedSchemas(node: SpecNode, specification: Specification): readonly PlacedNode[] {
  const mapping = member(node.value, "mapping");
  return Object.values(isJsonObject(mapping) ? mapping : {}).flatMap((value) => {
    if (typeof value !== "string") return [];
    const named = `${specification.entry.uri}#${formatPointer(["components", "schemas", value])}`;
    return [value, named].flatMap((reference) => {
      const target = resolveReference(specification, node, reference);
      return target === undefined ? [] : [{ node: target, kind: "schema" as const }];
    });
  });
}

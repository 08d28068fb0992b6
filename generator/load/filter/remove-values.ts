import { parsePointer } from "../../document/json-pointer.js";
import { isJsonObject, type JsonValue } from "../../document/json-value.js";
import type { SpecDocument, SpecNode, Specification } from "../../document/spec-document.js";

/** The description without some members of objects. Nothing else moves: pointers and positions stay true. */
export function removeValues(
  specification: Specification,
  nodes: readonly SpecNode[],
): Specification {
  const { documents, entry, identifiers } = specification;
  const smaller = new Map(
    [...documents].map(([uri, document]) => {
      const inside = nodes.filter((node) => node.document.uri === uri);
      return [uri, removeFrom(document, inside)] as const;
    }),
  );
  const move = (node: SpecNode): SpecNode => ({
    ...node,
    document: smaller.get(node.document.uri) ?? node.document,
  });
  const moveAll = (named: ReadonlyMap<string, SpecNode>) =>
    new Map([...named].map(([name, node]) => [name, move(node)] as const));
  return {
    ...specification,
    entry: smaller.get(entry.uri) ?? entry,
    documents: smaller,
    identifiers: identifiers && {
      ...identifiers,
      nodes: moveAll(identifiers.nodes),
      dynamicAnchors: new Map(
        [...identifiers.dynamicAnchors].map(([uri, named]) => [uri, moveAll(named)] as const),
      ),
    },
  };
}

function removeFrom(document: SpecDocument, nodes: readonly SpecNode[]): SpecDocument {
  if (nodes.length === 0) return document;
  const tree = createTree();
  for (const { pointer } of nodes) {
    let branch = tree;
    for (const token of parsePointer(pointer) ?? []) {
      const child = branch.children.get(token) ?? createTree();
      branch.children.set(token, child);
      branch = child;
    }
    branch.isRemoved = true;
  }
  return { ...document, root: prune(document.root, tree) };
}

/** What is removed, by the tokens that lead there. */
interface RemovalTree {
  isRemoved: boolean;
  readonly children: Map<string, RemovalTree>;
}

function createTree(): RemovalTree {
  return { isRemoved: false, children: new Map() };
}

/** It goes as deep as the pointers are long. Items of arrays stay, since the next would take the place of one. */
function prune(value: JsonValue, { children }: RemovalTree): JsonValue {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => {
      const branch = children.get(key);
      if (branch?.isRemoved === true) return [];
      return [[key, branch === undefined ? child : prune(child, branch)] as const];
    }),
  );
}

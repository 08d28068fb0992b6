import type { SpecNode } from "./spec-document.js";

/** Values by the place of a node, whichever object stands for it. */
export interface NodeMap<Value> {
  get(node: SpecNode): Value | undefined;
  has(node: SpecNode): boolean;
  set(node: SpecNode, value: Value): void;
}

/** Places that have been seen, whichever object stands for them. */
export interface NodeSet {
  has(node: SpecNode): boolean;
  /** Whether the node was not there before; both by one look-up, since walks ask at every place of a description. */
  add(node: SpecNode): boolean;
}

export function createNodeSet(): NodeSet {
  const byUri = new Map<string, Set<string>>();
  return {
    has: ({ document, pointer }) => byUri.get(document.uri)?.has(pointer) === true,
    add({ document: { uri }, pointer }) {
      const known = byUri.get(uri);
      if (known === undefined) {
        byUri.set(uri, new Set([pointer]));
        return true;
      }
      const { size } = known;
      return known.add(pointer).size > size;
    },
  };
}

/**
 * A map for every place of a description. A text of document and pointer would be put together and hashed for each question;
 * the pointer of a node has been hashed before.
 */
export function createNodeMap<Value>(): NodeMap<Value> {
  const byUri = new Map<string, Map<string, Value>>();
  return {
    get: ({ document, pointer }) => byUri.get(document.uri)?.get(pointer),
    has: ({ document, pointer }) => byUri.get(document.uri)?.has(pointer) === true,
    set({ document: { uri }, pointer }, value) {
      const known = byUri.get(uri);
      if (known === undefined) byUri.set(uri, new Map([[pointer, value]]));
      else known.set(pointer, value);
    },
  };
}

import { isJsonArray, isJsonObject, type JsonObject } from "./json-value.js";
import { createNodeSet } from "./node-map.js";
import { resolveReference } from "./resolve-reference.js";
import { childNode, rootNode, type SpecNode, type Specification } from "./spec-document.js";
import {
  fieldOf,
  type ObjectKind,
  type ObjectStructure,
  type Shape,
  structureOf,
} from "./structure.js";

/** A value and the kind of object that stands in its place, whether or not it is one. */
export interface PlacedNode {
  readonly node: SpecNode;
  readonly kind: ObjectKind;
}

/**
 * Every object of a description once, each before its parts and in the order of the text: first the entry document, then
 * what references lead to outside of it. A reference is looked up only after everything before it has been visited, so
 * that documents may be added meanwhile. It does not recurse. `more` is visited as well, before what is referred to.
 */
export function* walkStructure(
  specification: Specification,
  more: readonly PlacedNode[] = [],
): Generator<PlacedNode, void> {
  const visited = createNodeSet();
  const references: Queue = { items: [], next: 0 };
  const entry: PlacedNode = { node: rootNode(specification.entry), kind: "openapi" };
  const open: PlacedNode[] = [entry, ...more].reverse();
  for (;;) {
    const placed = open.pop() ?? nextTarget(specification, references);
    if (placed === undefined) return;
    if (!visited.add(placed.node)) continue;
    yield placed;
    if (referenceOf(placed, specification) !== undefined) references.items.push(placed);
    // As arguments of one call, many parts would overflow the stack.
    for (const part of partsOf(placed, specification).reverse()) open.push(part);
  }
}

interface Queue {
  readonly items: PlacedNode[];
  next: number;
}

/** Tells the values of a description apart: the document's URI and the pointer. */
export function identityOf({ document, pointer }: SpecNode): string {
  return `${document.uri}#${pointer}`;
}

/** The text of a reference that stands where an object may be referred to; undefined when there is none. */
export function referenceOf(
  { node, kind }: PlacedNode,
  { dialect }: Pick<Specification, "dialect">,
): string | undefined {
  if (!structureOf(kind, dialect).referable || !isJsonObject(node.value)) return undefined;
  const reference = Object.hasOwn(node.value, "$ref") ? node.value["$ref"] : undefined;
  return typeof reference === "string" ? reference : undefined;
}

/** The objects that an object is made of, in the order of the text. */
export function partsOf(
  { node, kind }: PlacedNode,
  { dialect }: Pick<Specification, "dialect">,
): PlacedNode[] {
  const structure = structureOf(kind, dialect);
  if (!isJsonObject(node.value) || isOnlyReference(node.value, structure)) return [];
  const parts: PlacedNode[] = [];
  for (const name of Object.keys(node.value)) {
    const shape = fieldOf(structure, name)?.shape;
    if (shape === undefined || !("kind" in shape)) continue;
    const field = childNode(node, name);
    if (field !== undefined) addPartsOfField(parts, field, shape);
  }
  return parts;
}

/** Whether an object is a reference beside which nothing counts. */
export function isOnlyReference(value: JsonObject, structure: ObjectStructure): boolean {
  return structure.referable && !structure.siblingsCount && Object.hasOwn(value, "$ref");
}

type ObjectShape = Extract<Shape, { readonly kind: ObjectKind }>;

/** Nearly every value of a description passes here. */
function addPartsOfField(parts: PlacedNode[], node: SpecNode, shape: ObjectShape): void {
  const { kind } = shape;
  const add = (key: string | number): void => {
    const part = childNode(node, key);
    if (part !== undefined) parts.push({ node: part, kind });
  };
  if (shape.is === "object") parts.push({ node, kind });
  else if (shape.is === "list" && isJsonArray(node.value))
    node.value.forEach((_, index) => {
      add(index);
    });
  else if (shape.is === "map" && isJsonObject(node.value)) Object.keys(node.value).forEach(add);
}

/** Where the walk goes on when nothing is open. */
function nextTarget(specification: Specification, references: Queue): PlacedNode | undefined {
  while (references.next < references.items.length) {
    const placed = references.items[references.next];
    references.next += 1;
    if (placed === undefined) continue;
    const reference = referenceOf(placed, specification) ?? "";
    const target = resolveReference(specification, placed.node, reference);
    if (target !== undefined) return { node: target, kind: placed.kind };
  }
  return undefined;
}

import { isJsonArray, isJsonObject, member, type JsonValue } from "../document/json-value.js";
import { parsePointer } from "../document/json-pointer.js";
import { createNodeMap } from "../document/node-map.js";
import { resolveReference } from "../document/resolve-reference.js";
import {
  childNode,
  rootNode,
  type SpecNode,
  type Specification,
} from "../document/spec-document.js";
import { referenceOf } from "../document/walk-structure.js";

/** A search through more schemas than this gives up: no answer is worth a document's size for each question. */
const mostSchemas = 500;

/** Answers `RuleContext.composedSchemas`. What a schema is made of is looked up once, since chains are asked for from each link. */
export function createComposition(
  specification: Specification,
): (start: SpecNode) => readonly SpecNode[] | undefined {
  const links = createNodeMap<Link>();
  const linkOf = (node: SpecNode): Link => {
    const link = links.get(node) ?? { node, parts: undefined };
    links.set(node, link);
    return link;
  };
  return (start) => {
    const found = new Set([linkOf(start)]);
    // A Set's iteration also visits what is added while it runs.
    for (const link of found) {
      link.parts ??= partsOf(link.node, specification).map((part) => part && linkOf(part));
      for (const part of link.parts) {
        if (part === undefined || found.size > mostSchemas) return undefined;
        found.add(part);
      }
    }
    return Array.from(found, ({ node }) => node);
  };
}

interface Link {
  readonly node: SpecNode;
  /** Undefined among them stands for a reference that leads nowhere. */
  parts: readonly (Link | undefined)[] | undefined;
}

/** How a schema stands in another that is about the same instance. */
const applied = /\/(?:(?:allOf|anyOf|oneOf)\/\d+|not|if|then|else|dependentSchemas\/[^/]*)$/u;

/** The outermost schema around a schema that is about the same instance: what it is a part of. */
export function enclosingSchema(node: SpecNode): SpecNode {
  let { pointer } = node;
  for (let around = pointer.replace(applied, ""); around !== pointer;) {
    pointer = around;
    around = pointer.replace(applied, "");
  }
  return pointer === node.pointer ? node : { ...node, pointer, value: valueAt(node, pointer) };
}

/** Whether the schema itself declares a key, by name or by pattern. */
export function declaresKey({ value }: SpecNode, key: string): boolean {
  const properties = member(value, "properties");
  if (isJsonObject(properties) && Object.hasOwn(properties, key)) return true;
  const patterns = member(value, "patternProperties");
  return isJsonObject(patterns) && Object.keys(patterns).length > 0;
}

function valueAt({ document }: SpecNode, pointer: string): JsonValue {
  const tokens = parsePointer(pointer) ?? [];
  const found = tokens.reduce<SpecNode | undefined>(
    (node, token) => (node === undefined ? undefined : childNode(node, token)),
    rootNode(document),
  );
  return found?.value ?? null;
}

const lists = ["allOf", "anyOf", "oneOf"];
const singles = ["if", "then", "else"];

function partsOf(node: SpecNode, specification: Specification): readonly (SpecNode | undefined)[] {
  const reference = referenceOf({ node, kind: "schema" }, specification);
  const target = reference === undefined ? [] : [resolveReference(specification, node, reference)];
  if (reference !== undefined && specification.dialect !== "2020-12") return target;
  return [
    ...target,
    ...lists.flatMap((keyword) => itemsOf(childNode(node, keyword))),
    ...singles.flatMap((keyword) => childNode(node, keyword) ?? []),
  ];
}

function itemsOf(list: SpecNode | undefined): readonly SpecNode[] {
  if (list === undefined || !isJsonArray(list.value)) return [];
  return list.value.flatMap((_, index) => childNode(list, index) ?? []);
}

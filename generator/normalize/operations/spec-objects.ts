import { isJsonArray, isJsonObject, member, type JsonValue } from "../../document/json-value.js";
import { childNode, type SpecNode } from "../../document/spec-document.js";
import type { SchemaReader } from "../schemas/instance-types.js";

/** References among OpenAPI objects (parameters, responses, path items) are followed this far. */
const longestChain = 50;

/** A Reference Object's target, or the node itself. Broken chains were reported before: they end where they break. */
export function dereference(node: SpecNode, reader: SchemaReader): SpecNode {
  let current = node;
  for (let step = 0; step < longestChain; step += 1) {
    const reference = member(current.value, "$ref");
    if (typeof reference !== "string") return current;
    const target = reader.resolve(current, reference);
    if (target === undefined) return current;
    current = target;
  }
  return current;
}

/** The members of an object node, in document order. */
export function memberNodes(node: SpecNode | undefined): readonly (readonly [string, SpecNode])[] {
  if (node === undefined || !isJsonObject(node.value)) return [];
  return Object.keys(node.value).flatMap((name) => {
    const child = childNode(node, name);
    return child === undefined ? [] : [[name, child] as const];
  });
}

/** The items of a list node. */
export function itemNodes(node: SpecNode | undefined): readonly SpecNode[] {
  if (node === undefined || !isJsonArray(node.value)) return [];
  return node.value.flatMap((_, index) => childNode(node, index) ?? []);
}

/** A text field; empty and other values are absent. */
export function textField(value: JsonValue | undefined, name: string): string | undefined {
  const field = member(value, name);
  return typeof field === "string" && field !== "" ? field : undefined;
}

/** A text field as an optional member of an object. */
export function optionalText<Name extends string>(
  value: JsonValue | undefined,
  name: Name,
): Readonly<Partial<Record<Name, string>>> {
  const text = textField(value, name);
  const fields: Partial<Record<Name, string>> = {};
  if (text !== undefined) fields[name] = text;
  return fields;
}

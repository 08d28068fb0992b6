import { isJsonArray, isJsonObject, member, type JsonValue } from "../document/json-value.js";
import { parsePointer } from "../document/json-pointer.js";
import { resolveReference } from "../document/resolve-reference.js";
import { childNode, rootNode, type SpecNode } from "../document/spec-document.js";
import { identityOf, referenceOf } from "../document/walk-structure.js";
import type { RuleContext } from "./rule.js";

/** A search through more schemas than this gives up: no answer is worth a document's size for each question. */
const mostSchemas = 500;

/**
 * A schema and every schema that is applied to the same instance because of it: the targets of references and the members of
 * compositions and conditions, each once. Undefined when there are too many of them, or a reference leads nowhere.
 */
export function composedSchemas(
  start: SpecNode,
  context: Pick<RuleContext, "specification">,
): readonly SpecNode[] | undefined {
  const found = new Map([[identityOf(start), start]]);
  // A Map's iteration also visits what is added while it runs.
  for (const node of found.values()) {
    for (const part of partsOf(node, context)) {
      if (part === undefined || found.size > mostSchemas) return undefined;
      found.set(identityOf(part), part);
    }
  }
  return [...found.values()];
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

function partsOf(
  node: SpecNode,
  { specification }: Pick<RuleContext, "specification">,
): readonly (SpecNode | undefined)[] {
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

import { isJsonObject } from "../document/json-value.js";
import { childNode, type SpecNode } from "../document/spec-document.js";
import { structureOf } from "../document/structure.js";
import type { RuleContext } from "./rule.js";

/** An operation of a path item, and the method that it answers. */
export interface ReadOperation {
  /** In capitals where it is one of the usual ones, else as `additionalOperations` writes it. */
  readonly method: string;
  readonly node: SpecNode;
}

/** The operations of a path item, those of `additionalOperations` last; the item's reference is not followed. */
export function readOperations(
  item: SpecNode,
  { specification }: Pick<RuleContext, "specification">,
): readonly ReadOperation[] {
  const { fields } = structureOf("pathItem", specification.dialect);
  const usual = Object.entries(fields).flatMap(([name, { shape }]) => {
    if (shape.is !== "object" || shape.kind !== "operation") return [];
    const node = childNode(item, name);
    return node === undefined ? [] : [{ method: name.toUpperCase(), node }];
  });
  const additional = childNode(item, "additionalOperations");
  if (additional === undefined || !isJsonObject(additional.value)) return usual;
  const others = Object.keys(additional.value).flatMap((method) => {
    const node = childNode(additional, method);
    return node === undefined ? [] : [{ method, node }];
  });
  return [...usual, ...others];
}

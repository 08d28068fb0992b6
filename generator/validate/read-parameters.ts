import { isJsonArray, member } from "../document/json-value.js";
import { childNode, type SpecNode } from "../document/spec-document.js";
import type { RuleContext } from "./rule.js";

/** A parameter of a list, references followed. */
export interface ReadParameter {
  /** The item of the list. */
  readonly written: SpecNode;
  /** The Parameter Object. */
  readonly node: SpecNode;
  readonly name: string;
  readonly location: string;
}

/** The parameters of an operation or path item that have a name and a location. */
export function readParameters(
  owner: SpecNode,
  { follow }: Pick<RuleContext, "follow">,
): readonly ReadParameter[] {
  const list = childNode(owner, "parameters");
  if (list === undefined || !isJsonArray(list.value)) return [];
  return list.value.flatMap((_, index) => {
    const written = childNode(list, index);
    const node = written === undefined ? undefined : follow({ node: written, kind: "parameter" });
    const name = member(node?.value, "name");
    const location = member(node?.value, "in");
    if (written === undefined || node === undefined) return [];
    if (typeof name !== "string" || typeof location !== "string") return [];
    return [{ written, node, name, location }];
  });
}

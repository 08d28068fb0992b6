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

export interface ReadParameters {
  /** Those that have a name and a location. */
  readonly parameters: readonly ReadParameter[];
  /** Whether that is all: else a parameter that seems to be missing may be there, behind a reference that is broken. */
  readonly isComplete: boolean;
}

/** The parameters of an operation or path item. */
export function readParameters(
  owner: SpecNode,
  { follow }: Pick<RuleContext, "follow">,
): ReadParameters {
  const list = childNode(owner, "parameters");
  if (list === undefined) return { parameters: [], isComplete: true };
  if (!isJsonArray(list.value)) return { parameters: [], isComplete: false };
  const parameters = list.value.flatMap((_, index) => {
    const written = childNode(list, index);
    const node = written === undefined ? undefined : follow({ node: written, kind: "parameter" });
    const name = member(node?.value, "name");
    const location = member(node?.value, "in");
    if (written === undefined || node === undefined) return [];
    if (typeof name !== "string" || typeof location !== "string") return [];
    return [{ written, node, name, location }];
  });
  return { parameters, isComplete: parameters.length === list.value.length };
}

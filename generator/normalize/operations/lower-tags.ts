import { childNode, rootNode, type Specification } from "../../document/spec-document.js";
import type { Tag } from "../../ir/api.js";
import { itemNodes, optionalText, textField } from "./spec-objects.js";

/** The tags that the description declares, by name; the first one of a name counts. */
export function lowerTags({ entry }: Specification): ReadonlyMap<string, Tag> {
  const declared = itemNodes(childNode(rootNode(entry), "tags")).flatMap(({ value }) => {
    const name = textField(value, "name");
    return name === undefined ? [] : [[name, value] as const];
  });
  const byName = new Map([...declared].reverse());
  return new Map(
    [...byName].map(([name, value]) => [
      name,
      {
        ...optionalText(value, "summary"),
        ...optionalText(value, "description"),
        ancestors: ancestorsOf(name, (tag) => textField(byName.get(tag), "parent")),
      },
    ]),
  );
}

/** A tag has no more ancestors than this: a chain of thousands would be listed for each of its tags. */
const mostAncestors = 50;

function ancestorsOf(
  name: string,
  parentOf: (tag: string) => string | undefined,
): readonly string[] {
  const found = new Set<string>();
  for (let tag = parentOf(name); tag !== undefined && !found.has(tag); tag = parentOf(tag)) {
    if (tag === name || found.size >= mostAncestors) break;
    found.add(tag);
  }
  return [...found].reverse();
}

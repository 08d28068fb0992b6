import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Rule } from "../rule.js";

/** A tag is declared once, and its `parent` is another tag that leads back to none of them (OpenAPI 3.2, section 4.22). */
export const tagsFormATree: Rule = ({ report }) => {
  const tags = new Map<string, SpecNode>();
  return {
    visit: {
      tag(tag) {
        const name = childNode(tag, "name");
        if (name === undefined || typeof name.value !== "string") return;
        const first = tags.get(name.value);
        if (first === undefined) tags.set(name.value, tag);
        else {
          report("tag-repeated", { tag: name.value }, placeOf(name), [
            { message: "the first is here", place: placeOf(first) },
          ]);
        }
      },
    },
    finish() {
      for (const [name, tag] of tags) {
        const parent = childNode(tag, "parent");
        if (parent === undefined || typeof parent.value !== "string") continue;
        if (!tags.has(parent.value)) {
          const suggestion = suggest(parent.value, tags.keys());
          report("tag-parent-missing", { parent: parent.value, suggestion }, placeOf(parent));
        } else if (leadsTo(parent.value, name, tags)) {
          report("tag-parent-circular", { tag: name }, placeOf(parent));
        }
      }
    },
  };
};

/** Whether the chain of parents from one tag comes to another. */
function leadsTo(from: string, to: string, tags: ReadonlyMap<string, SpecNode>): boolean {
  const seen = new Set<string>();
  for (let name: unknown = from; typeof name === "string" && !seen.has(name);) {
    if (name === to) return true;
    seen.add(name);
    const tag = tags.get(name);
    name = tag === undefined ? undefined : childNode(tag, "parent")?.value;
  }
  return false;
}

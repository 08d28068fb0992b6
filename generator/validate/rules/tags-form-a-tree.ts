import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Rule } from "../rule.js";

/** A tag is declared once, and its `parent` is another tag that leads back to none of them (OpenAPI 3.2, section 4.22). */
export const tagsFormATree: Rule = ({ report, suggest }) => {
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
      const circular = findCircular(tags);
      for (const [name, tag] of tags) {
        const parent = childNode(tag, "parent");
        if (parent === undefined || typeof parent.value !== "string") continue;
        if (!tags.has(parent.value)) {
          const suggestion = suggest(parent.value, () => tags.keys());
          report("tag-parent-missing", { parent: parent.value, suggestion }, placeOf(parent));
        } else if (circular.has(name)) {
          report("tag-parent-circular", { tag: name }, placeOf(parent));
        }
      }
    },
  };
};

/** The tags that are their own ancestors. Each is gone through once, however long the chains are. */
function findCircular(tags: ReadonlyMap<string, SpecNode>): ReadonlySet<string> {
  const done = new Set<string>();
  const circular = new Set<string>();
  for (const start of tags.keys()) {
    const chain = new Set<string>();
    let name: unknown = start;
    while (typeof name === "string" && !chain.has(name) && !done.has(name)) {
      chain.add(name);
      const tag = tags.get(name);
      name = tag === undefined ? undefined : childNode(tag, "parent")?.value;
    }
    const names = [...chain];
    const first = typeof name === "string" && chain.has(name) ? names.indexOf(name) : names.length;
    for (const one of names.slice(first)) circular.add(one);
    for (const one of names) done.add(one);
  }
  return circular;
}

import { childNode, type SpecNode } from "../../document/spec-document.js";
import { childItems } from "./keywords.js";
import type { SchemaReader } from "./instance-types.js";

/** A search passes at most so many references and compositions. */
const longestChain = 100;

/** The schema that declares a property, in the given schemas or in what they are composed of. */
export function findProperty(
  name: string,
  among: readonly SpecNode[],
  reader: SchemaReader,
): SpecNode | undefined {
  const seen = new Set<string>();
  const pending = [...among];
  for (let node = pending.shift(); node !== undefined; node = pending.shift()) {
    const key = `${node.document.uri}#${node.pointer}`;
    if (seen.has(key) || seen.size > longestChain) continue;
    seen.add(key);
    const keywords = reader.readKeywords(node);
    const properties = keywords.child("properties");
    const found = properties === undefined ? undefined : childNode(properties, name);
    if (found !== undefined) return found;
    const reference = keywords.value("$ref");
    const target = typeof reference === "string" ? reader.resolve(node, reference) : undefined;
    if (target !== undefined) pending.push(target);
    for (const member of childItems(keywords.child("allOf"))) pending.push(member);
  }
  return undefined;
}

import type { SchemaId } from "../../ir/schema.js";
import type { OrderedSchema } from "./order-schemas.js";

/** How many validators may be built within each other: a fraction of what the smallest stacks of today hold. */
const longestChain = 100;

/**
 * Schemas that those who refer to them build apart, when they first need them: building each schema with all that it
 * refers to would go as deep as the longest chain of a description, and end with the stack.
 */
export function cutChains(
  ordered: readonly OrderedSchema[],
  references: ReadonlyMap<SchemaId, ReadonlySet<SchemaId>>,
): ReadonlySet<SchemaId> {
  const cycles = new Map(ordered.map(({ id, cycle }) => [id, cycle]));
  const lengths = new Map<SchemaId, number>();
  const cut = new Set<SchemaId>();
  for (const { id, cycle } of ordered) {
    let length = 1;
    for (const next of references.get(id) ?? []) {
      // References within a cycle are built apart anyway.
      if (cycles.get(next) === cycle || cut.has(next)) continue;
      length = Math.max(length, 1 + (lengths.get(next) ?? 0));
    }
    lengths.set(id, length);
    if (length >= longestChain) cut.add(id);
  }
  return cut;
}

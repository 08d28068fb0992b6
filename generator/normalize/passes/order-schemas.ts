import type { SchemaId } from "../../ir/schema.js";

/** A position in the order: a schema and the number of the cycle that it belongs to. */
export interface OrderedSchema {
  readonly id: SchemaId;
  readonly cycle: number;
}

interface Visit {
  readonly id: SchemaId;
  readonly edges: Iterator<SchemaId>;
}

/**
 * Orders schemas so that each stands after those that it refers to, and numbers the cycles: two schemas have one number
 * exactly when each leads to the other. (Tarjan's strongly connected components, without recursion.)
 */
export function orderSchemas(
  references: ReadonlyMap<SchemaId, ReadonlySet<SchemaId>>,
): readonly OrderedSchema[] {
  const ordered: OrderedSchema[] = [];
  const index = new Map<SchemaId, number>();
  const low = new Map<SchemaId, number>();
  const open: SchemaId[] = [];
  const isOpen = new Set<SchemaId>();
  let cycle = 0;

  const enter = (id: SchemaId): Visit => {
    index.set(id, index.size);
    low.set(id, index.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, edges: (references.get(id) ?? new Set<SchemaId>()).values() };
  };
  const lower = (id: SchemaId, to: number | undefined): void => {
    low.set(id, Math.min(low.get(id) ?? 0, to ?? 0));
  };
  const leave = (id: SchemaId): void => {
    if (low.get(id) !== index.get(id)) return;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      isOpen.delete(member);
      ordered.push({ id: member, cycle });
      if (member === id) break;
    }
    cycle += 1;
  };

  for (const start of references.keys()) {
    if (index.has(start)) continue;
    const path = [enter(start)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { value: next, done } = visit.edges.next();
      if (done !== true) {
        if (!references.has(next)) continue;
        if (!index.has(next)) path.push(enter(next));
        else if (isOpen.has(next)) lower(visit.id, index.get(next));
        continue;
      }
      path.pop();
      leave(visit.id);
      const parent = path.at(-1);
      if (parent !== undefined) lower(parent.id, low.get(visit.id));
    }
  }
  return ordered;
}

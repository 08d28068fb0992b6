/** So deep may arrays and objects nest; validation recurses and must end long before the stack does. */
export const maxDepth = 500;

/**
 * Whether a value nests deeper than `maxDepth`. Iterative and depth first, so that neither depth nor a reference cycle
 * can exhaust anything: the first path that is too long ends the search.
 */
export function isTooDeep(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const pending: object[] = [value];
  const depths: number[] = [1];
  for (let container = pending.pop(); container !== undefined; container = pending.pop()) {
    const depth = (depths.pop() ?? 0) + 1;
    for (const child of Array.isArray(container) ? container : Object.values(container)) {
      if (typeof child !== "object" || child === null) continue;
      if (depth > maxDepth) return true;
      pending.push(child);
      depths.push(depth);
    }
  }
  return false;
}

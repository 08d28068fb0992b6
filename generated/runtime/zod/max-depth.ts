/** So deep may arrays and objects nest; validation recurses and must end long before the stack does. */
export const maxDepth = 500;

/**
 * Whether a value nests deeper than `maxDepth`. Iterative and depth first, so that neither depth nor a reference cycle can
 * exhaust anything: the first path that is too long ends the search. Every validation begins with it, so it makes nothing
 * but its stack.
 */
export function isTooDeep(value: unknown): boolean {
  const stack: Stack = { containers: [], depths: [] };
  push(stack, value, 1);
  for (let container = stack.containers.pop(); container; container = stack.containers.pop()) {
    const depth = (stack.depths.pop() ?? 0) + 1;
    if (Array.isArray(container)) for (const item of container) push(stack, item, depth);
    else for (const key in container) push(stack, container[key], depth);
    if (depth > maxDepth && stack.depths.at(-1) === depth) return true;
  }
  return false;
}

interface Stack {
  readonly containers: Record<string, unknown>[];
  readonly depths: number[];
}

function push({ containers, depths }: Stack, value: unknown, depth: number): void {
  if (!isContainer(value)) return;
  containers.push(value);
  depths.push(depth);
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

import type { ValidationIssue } from "./errors/validation-error.js";

/** How deep arrays and objects may be nested in what is sent and validated. */
export const maxDepth = 500;

/** Tells whether a value is nested deeper than `maxDepth`, or contains itself; needs no stack. */
export function exceedsDepth(value: unknown): boolean {
  const open: [unknown, number][] = [[value, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    if (typeof node !== "object" || node === null) continue;
    if (depth >= maxDepth) return true;
    for (const member of Object.values(node)) open.push([member, depth + 1]);
  }
  return false;
}

/** The issue of a value that is nested too deep. */
export function tooDeep(path: string): ValidationIssue {
  return { path, rule: "too_deep", message: `is nested deeper than ${String(maxDepth)} levels` };
}

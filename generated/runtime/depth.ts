import type { ValidationIssue } from "./errors/validation-error.js";

/** How deep arrays and objects may be nested in what is sent and validated. */
export const maxDepth = 500;

/** Tells whether arrays and objects are nested deeper than `maxDepth`, or contain themselves; needs no stack. */
export function exceedsDepth(value: unknown): boolean {
  const open: [unknown, number][] = [[value, 1]];
  for (let next; (next = open.pop());) {
    const [node, depth] = next;
    // Bytes nest nothing, and there may be millions of them.
    if (typeof node !== "object" || node === null || ArrayBuffer.isView(node)) continue;
    if (depth > maxDepth) return true;
    for (const member of Object.values(node)) open.push([member, depth + 1]);
  }
  return false;
}

/** The issue of a value that is too deep. */
export const tooDeep: ValidationIssue = {
  path: "",
  rule: "too_deep",
  message: "is too deep",
};

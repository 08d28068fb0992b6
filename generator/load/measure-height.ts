import type { JsonValue } from "../document/json-value.js";

/** How many levels of objects and arrays a value has; a scalar has none. It does not recurse. */
export function measureHeight(root: JsonValue): number {
  let height = 0;
  let level: readonly JsonValue[] = [root];
  while (level.length > 0) {
    const next: JsonValue[] = [];
    let isContainer = false;
    for (const value of level) {
      if (typeof value !== "object" || value === null) continue;
      isContainer = true;
      for (const child of Object.values(value)) {
        if (typeof child === "object" && child !== null) next.push(child);
      }
    }
    if (isContainer) height += 1;
    level = next;
  }
  return height;
}

import type { Assertion } from "../constrain.js";
import { sameJson } from "../same-json.js";

/** `uniqueItems` (JSON Schema 2020-12 validation, section 6.4.3): the issue stands at the item that repeats another. */
export function uniqueItems(): Assertion {
  return (payload) => {
    if (!Array.isArray(payload.value)) return;
    const repeated = findRepeated(payload.value);
    if (repeated === undefined) return;
    const message = "Invalid input: repeats an earlier item";
    const params = { keyword: "uniqueItems" };
    payload.issues.push({
      code: "custom",
      params,
      message,
      path: [repeated],
      input: payload.value,
    });
  };
}

/** Only items with the same outline are compared by value, so that long arrays do not take quadratic time. */
function findRepeated(items: readonly unknown[]): number | undefined {
  const primitives = new Set<unknown>();
  const containers = new Map<string, object[]>();
  for (const [index, item] of items.entries()) {
    if (typeof item !== "object" || item === null) {
      if (primitives.has(item)) return index;
      primitives.add(item);
      continue;
    }
    const key = outline(item);
    const alike = containers.get(key) ?? [];
    if (alike.some((earlier) => sameJson(earlier, item))) return index;
    alike.push(item);
    containers.set(key, alike);
  }
  return undefined;
}

/** A text that equal containers share: their keys in order and the primitives that they hold directly. */
function outline(container: object): string {
  const keys = Object.keys(container).sort();
  const values = new Map<string, unknown>(Object.entries(container));
  const members = keys.map((key) => {
    const value = values.get(key);
    if (typeof value === "bigint") return [key, String(value)];
    return [key, typeof value === "object" && value !== null ? {} : value];
  });
  return JSON.stringify([Array.isArray(container), members]);
}

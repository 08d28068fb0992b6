import { parsePointer } from "./json-pointer.js";
import { isJsonArray, isJsonObject, member, type JsonValue } from "./json-value.js";

/** Orders pointers into one value as what they lead to stands in its text. */
export function createPointerOrder(root: JsonValue): (left: string, right: string) => number {
  const positions = new Map<JsonValue, ReadonlyMap<string, number>>();
  const keys = new Map<string, readonly number[]>();
  const keyOf = (pointer: string): readonly number[] => {
    const known = keys.get(pointer) ?? findPositions(root, pointer, positions);
    keys.set(pointer, known);
    return known;
  };
  return (left, right) => comparePositions(keyOf(left), keyOf(right));
}

/** What a pointer leads past counts as the end of its parent. */
const last = Number.MAX_SAFE_INTEGER;

function findPositions(
  root: JsonValue,
  pointer: string,
  positions: Map<JsonValue, ReadonlyMap<string, number>>,
): readonly number[] {
  let value: JsonValue | undefined = root;
  return (parsePointer(pointer) ?? []).map((token) => {
    const parent = value;
    if (isJsonArray(parent)) {
      value = parent[Number(token)];
      return Number(token);
    }
    value = member(parent, token);
    if (!isJsonObject(parent)) return last;
    const known = positions.get(parent) ?? indexKeys(Object.keys(parent));
    positions.set(parent, known);
    return known.get(token) ?? last;
  });
}

function indexKeys(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}

function comparePositions(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

import { isJsonArray, isJsonObject, member, type JsonValue } from "../../document/json-value.js";

/** Whether two values are equal by JSON Schema 2020-12 core, section 4.2.2: numbers by value, objects without order. */
export function sameJson(left: JsonValue, right: JsonValue): boolean {
  if (left === right) return true;
  if (isJsonArray(left)) {
    return (
      isJsonArray(right) &&
      left.length === right.length &&
      left.every((item, index) => sameJson(item, right[index] ?? null))
    );
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => {
      const [mine, other] = [member(left, key), member(right, key)];
      return mine !== undefined && other !== undefined && sameJson(mine, other);
    })
  );
}

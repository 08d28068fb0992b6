import { isJsonArray, isJsonObject, type JsonValue } from "../document/json-value.js";

/** What kind of value it is, in words: `an object`. */
export function describeValue(value: JsonValue | undefined): string {
  if (value === undefined) return "absent";
  if (value === null) return "null";
  if (isJsonArray(value)) return "an array";
  if (isJsonObject(value)) return "an object";
  return `a ${typeof value === "bigint" ? "number" : typeof value}`;
}

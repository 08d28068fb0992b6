import { isJsonArray, isJsonObject, type JsonValue } from "../document/json-value.js";

/** A value in a message: scalars as JSON, cut where they are long, the rest by what they are. */
export function describeValue(value: JsonValue | undefined): string {
  if (value === undefined) return "nothing";
  if (isJsonArray(value)) return value.length === 0 ? "an empty array" : "an array";
  if (isJsonObject(value)) return "an object";
  const text = typeof value === "bigint" ? String(value) : JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}

import { isJsonArray, type JsonValue } from "../../document/json-value.js";

/** JSON as a running program holds it. */
export type PlainJson =
  null | boolean | number | string | readonly PlainJson[] | { readonly [key: string]: PlainJson };

/** What `JSON.parse` would make of a value: an integer of any size is a number. */
export function toPlainJson(value: JsonValue): PlainJson {
  if (typeof value === "bigint") return Number(value);
  if (isJsonArray(value)) return value.map(toPlainJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, toPlainJson(item)] as const),
  );
}

import { isJsonArray, type JsonValue } from "./json-value.js";

/**
 * A text that is equal for equal values (JSON Schema 2020-12 core, section 4.2.2), so that thousands can be told apart
 * without comparing each with each: the members of objects stand in the order of their names.
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isJsonArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`,
  );
  return `{${members.sort().join(",")}}`;
}

import { isJsonArray, isJsonObject, type JsonValue } from "../../document/json-value.js";
import { stringLiteral } from "./string-literal.js";

/** The JSON text of a value as a string literal. A number that no double equals rounds here as it would where it is read. */
export function planLiteral(value: JsonValue): string {
  return stringLiteral(JSON.stringify(roundNumbers(value)));
}

function roundNumbers(value: JsonValue): unknown {
  if (typeof value === "bigint") return Number(value);
  if (isJsonArray(value)) return value.map(roundNumbers);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, roundNumbers(member)]),
  );
}

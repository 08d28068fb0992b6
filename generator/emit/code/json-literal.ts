import { isJsonArray, isJsonObject, type JsonValue } from "../../document/json-value.js";
import { numberLiteral } from "./number-literal.js";
import { literalKey, propertyKey } from "./property-key.js";
import { stringLiteral } from "./string-literal.js";

/** A JSON value as an expression. */
export function jsonLiteral(value: JsonValue): string {
  return printJson(value, literalKey);
}

/** A JSON value as a literal type: arrays are readonly tuples, objects have exactly these members. */
export function jsonType(value: JsonValue): string {
  return printJson(value, propertyKey);
}

function printJson(value: JsonValue, key: (name: string) => string): string {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number" || typeof value === "bigint") return numberLiteral(value);
  if (isJsonArray(value)) return `[${value.map((item) => printJson(item, key)).join(", ")}]`;
  if (!isJsonObject(value)) return String(value);
  const members = Object.entries(value).map(
    ([name, item]) => `${key(name)}: ${printJson(item, key)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

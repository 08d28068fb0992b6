import { isJsonArray, isJsonObject, type JsonValue, member } from "../document/json-value.js";

/** Whether a value is of the type that its schema names; true where the schema names none, or one that is unknown. */
export function fitsType(value: JsonValue, schema: JsonValue): boolean {
  const types = namedTypes(schema);
  return types.length === 0 || types.some((type) => typeChecks.get(type)?.(value) ?? true);
}

/** The types that a schema names, with `null` where it is nullable. */
export function namedTypes(schema: JsonValue): readonly string[] {
  const type = member(schema, "type");
  const names = (isJsonArray(type) ? type : [type]).filter((name) => typeof name === "string");
  const isNullable = ["nullable", "x-nullable"].some((word) => member(schema, word) === true);
  return isNullable && names.length > 0 ? [...names, "null"] : names;
}

const isInteger = (value: JsonValue) => typeof value === "bigint" || Number.isInteger(value);

const typeChecks: ReadonlyMap<string, (value: JsonValue) => boolean> = new Map([
  ["null", (value: JsonValue) => value === null],
  ["boolean", (value: JsonValue) => typeof value === "boolean"],
  ["string", (value: JsonValue) => typeof value === "string"],
  ["number", (value: JsonValue) => typeof value === "number" || typeof value === "bigint"],
  ["integer", isInteger],
  ["array", isJsonArray],
  ["object", isJsonObject],
]);

import { isJsonArray, isJsonObject, type JsonValue } from "../../document/json-value.js";
import { setMember } from "../parsed-text.js";
import { type Reworded, value } from "./rewording.js";
import type { Written } from "./written.js";

/** A schema keeps its words; only what it refers to has moved. */
export function rewordSchema(schema: Written): Reworded {
  return value(schema.pointer, rewordReferences(schema.value));
}

/** Where the sections of a 2.0 document went. */
const sections = [
  { from: "#/definitions/", to: "#/components/schemas/" },
  { from: "#/parameters/", to: "#/components/parameters/" },
  { from: "#/responses/", to: "#/components/responses/" },
] as const;

export function rewordReference(reference: string): string {
  const section = sections.find(({ from }) => reference.startsWith(from));
  if (section === undefined) return reference;
  return `${section.to}${reference.slice(section.from.length)}`;
}

/** Keywords whose value is data: a `$ref` in it is no reference. */
const dataKeywords = new Set(["default", "enum", "example"]);

/** As deep as the document, which the loader has measured. */
function rewordReferences(schema: JsonValue): JsonValue {
  if (isJsonArray(schema)) return schema.map(rewordReferences);
  if (!isJsonObject(schema)) return schema;
  return mapMembers(schema, (name, written) => {
    if (name === "$ref" && typeof written === "string") return rewordReference(written);
    if (dataKeywords.has(name) || name.startsWith("x-")) return written;
    if (name !== "properties" || !isJsonObject(written)) return rewordReferences(written);
    return mapMembers(written, (_, property) => rewordReferences(property));
  });
}

function mapMembers(
  object: Readonly<Record<string, JsonValue>>,
  map: (name: string, value: JsonValue) => JsonValue,
): JsonValue {
  const mapped: Record<string, JsonValue> = {};
  for (const [name, written] of Object.entries(object)) {
    setMember(mapped, name, map(name, written));
  }
  return mapped;
}

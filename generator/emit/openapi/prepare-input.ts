import { isJsonArray, isJsonObject, member, type JsonValue } from "../../document/json-value.js";
import type { Specification } from "../../document/spec-document.js";

/** JSON as another tool takes it. */
type PlainJson = null | boolean | number | string | PlainJson[] | { [key: string]: PlainJson };

/**
 * The description as openapi-typescript understands it: the same API, with discriminator mappings spelt as references
 * (it takes a schema's name for a file) and integers as numbers.
 */
export function toOpenapiTypescriptInput({ entry }: Specification): Record<string, PlainJson> {
  const schemas = member(member(entry.root, "components"), "schemas");
  const names = new Set(isJsonObject(schemas) ? Object.keys(schemas) : []);
  const copy = copyValue(entry.root, undefined, names);
  return typeof copy === "object" && copy !== null && !Array.isArray(copy) ? copy : {};
}

function copyValue(
  value: JsonValue,
  key: string | undefined,
  names: ReadonlySet<string>,
): PlainJson {
  if (typeof value === "bigint") return Number(value);
  if (isJsonArray(value)) return value.map((item) => copyValue(item, undefined, names));
  if (!isJsonObject(value)) return value;
  const isDiscriminator = key === "discriminator" && typeof value["propertyName"] === "string";
  const copy: Record<string, PlainJson> = {};
  for (const [name, item] of Object.entries(value)) {
    // A plain assignment to `__proto__` would be lost.
    Object.defineProperty(copy, name, {
      value:
        isDiscriminator && name === "mapping" && isJsonObject(item)
          ? spellMapping(item, names)
          : copyValue(item, name, names),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}

/** A mapping's value is a schema's name or a reference (OpenAPI 3.1.2, section 4.8.25.3); here always a reference. */
function spellMapping(
  mapping: Readonly<Record<string, JsonValue>>,
  names: ReadonlySet<string>,
): PlainJson {
  return Object.fromEntries(
    Object.entries(mapping).map(([tag, target]) => [
      tag,
      typeof target === "string" && names.has(target)
        ? `#/components/schemas/${target}`
        : String(target),
    ]),
  );
}

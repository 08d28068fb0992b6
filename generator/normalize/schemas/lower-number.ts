import type { JsonValue } from "../../document/json-value.js";
import type { JsonNumber, NumberFormat, NumberSchema } from "../../ir/schema.js";
import type { Keywords } from "./keywords.js";
import type { Scope } from "./scope.js";
import type { Frame } from "./unite-schemas.js";

const bounds = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
] as const satisfies readonly (keyof NumberSchema)[];

const formats: ReadonlySet<string> = new Set<NumberFormat>(["int32", "int64", "float", "double"]);

/** Numbers and integers with their bounds (JSON Schema 2020-12 validation, section 6.2). */
export function lowerNumber(
  keywords: Keywords,
  own: { readonly frame: Frame; readonly integer: boolean },
  scope: Scope,
): NumberSchema {
  const format = keywords.value("format");
  return {
    kind: "number",
    integer: own.integer,
    ...Object.fromEntries(
      bounds.flatMap((bound) => {
        const value = finiteNumber(keywords.value(bound));
        return value === undefined ? [] : [[bound, value]];
      }),
    ),
    ...(typeof format === "string" ? { format } : {}),
    ...(isNumberFormat(format) && scope.settings.formats === "assert"
      ? { assertedFormat: format }
      : {}),
    ...own.frame,
  };
}

function isNumberFormat(format: JsonValue | undefined): format is NumberFormat {
  return typeof format === "string" && formats.has(format);
}

function finiteNumber(value: JsonValue | undefined): JsonNumber | undefined {
  if (typeof value === "bigint") return value;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

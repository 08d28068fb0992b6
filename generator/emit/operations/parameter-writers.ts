import type { Parameter, ParameterLocation } from "../../ir/api.js";
import type { ParameterContent, ParameterStyle } from "../../ir/serialization.js";
import type { Schema } from "../../ir/schema.js";
import type { ImportedSymbol } from "../code/module.js";
import { printFormEncodings } from "./print-encoding.js";
import { printReserved, printStyleWriter, writerSymbol, type WriterName } from "./style-writers.js";

/**
 * A row a media type: its writer in each place, undefined where the runtime's default writes it. A query string is the
 * value alone; elsewhere in the query and in cookies a name stands beside it.
 */
const contentWriters = {
  json: {
    path: ["json", "jsonValue"],
    header: ["json", "jsonValue"],
    query: ["json", "jsonPair"],
    cookie: ["json", "jsonPair"],
    querystring: ["json", "jsonValue"],
  },
  form: {
    path: ["form-query", "formQuery"],
    header: ["form-query", "formQuery"],
    query: ["json", "jsonPair"],
    cookie: ["json", "jsonPair"],
    querystring: ["form-query", "formQuery"],
  },
  text: {
    path: undefined,
    header: undefined,
    query: undefined,
    cookie: undefined,
    querystring: ["plain", "plainList"],
  },
} as const satisfies Record<ParameterContent, Record<ParameterLocation, WriterName | undefined>>;

/** The writer of a parameter as an expression; undefined where the runtime's default writes it. */
export function printWriter(
  parameter: Parameter,
  use: (symbol: ImportedSymbol) => string,
): string | undefined {
  const { serialization } = parameter;
  if (serialization.by === "content") {
    const writer = contentWriters[serialization.content][parameter.in];
    if (writer === undefined) return undefined;
    const encodings =
      writer[1] === "formQuery" ? printFormEncodings(serialization.encoding, use) : undefined;
    if (encodings === undefined) return use(writerSymbol(writer));
    const formQueryWith = use(writerSymbol(["form-query", "formQueryWith"]));
    return `${formQueryWith}(${encodings})`;
  }
  const { style, explode, allowReserved } = serialization;
  const isExplodedCookie = parameter.in === "cookie" && style === "form" && explode;
  if (!allowReserved && isDefault(parameter, style, explode)) return undefined;
  return isExplodedCookie
    ? printReserved(use(writerSymbol(["cookie", "cookie"])), allowReserved, use, parameter.in)
    : printStyleWriter(serialization, use, parameter.in);
}

/** The runtime writes primitives and lists of them in the default style of their place. */
function isDefault(
  { in: place, schema }: Parameter,
  style: ParameterStyle,
  explode: boolean,
): boolean {
  const isCompact = place === "path" || place === "header";
  const isDefaultStyle = isCompact ? style === "simple" : style === "form" && explode;
  return isDefaultStyle && isFlat(schema);
}

/** Whether every instance is a primitive or a list of primitives, as far as the schema alone tells. */
function isFlat(schema: Schema): boolean {
  if (schema.kind === "array") {
    return schema.prefixItems.length === 0 && isPrimitive(schema.items);
  }
  if (schema.kind === "union") return schema.members.every(isFlat);
  return isPrimitive(schema);
}

const primitiveKinds: ReadonlySet<Schema["kind"]> = new Set([
  "null",
  "boolean",
  "number",
  "string",
]);

function isPrimitive(schema: Schema): boolean {
  if (schema.kind === "union") return schema.members.every(isPrimitive);
  if (schema.kind === "literal") {
    return schema.values.every((value) => typeof value !== "object" || value === null);
  }
  return primitiveKinds.has(schema.kind);
}

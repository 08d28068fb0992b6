import type {
  Parameter,
  ParameterContent,
  ParameterLocation,
  ParameterSerialization,
  ParameterStyle,
} from "../../ir/api.js";
import type { Schema } from "../../ir/schema.js";
import { runtimeSymbol } from "../symbols.js";
import type { ImportedSymbol } from "../code/module.js";

/** A writer of the runtime: the module and its export. */
type WriterName = readonly [module: string, name: string];

type StyleSerialization = Extract<ParameterSerialization, { readonly by: "style" }>;

/** One row a style: its writer compact and exploded (OpenAPI 3.1.2, section 4.8.12.4). */
const styleWriters = {
  matrix: [
    ["matrix", "matrix"],
    ["matrix", "matrixExploded"],
  ],
  label: [
    ["label", "label"],
    ["label", "labelExploded"],
  ],
  simple: [
    ["simple", "simple"],
    ["simple-exploded", "simpleExploded"],
  ],
  form: [
    ["form-compact", "formCompact"],
    ["form", "form"],
  ],
  spaceDelimited: [
    ["space-delimited", "spaceDelimited"],
    ["form", "form"],
  ],
  pipeDelimited: [
    ["pipe-delimited", "pipeDelimited"],
    ["form", "form"],
  ],
  deepObject: [
    ["deep-object", "deepObject"],
    ["deep-object", "deepObject"],
  ],
} as const satisfies Record<ParameterStyle, readonly [WriterName, WriterName]>;

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
    return writer === undefined ? undefined : use(writerSymbol(writer));
  }
  const { style, explode, allowReserved } = serialization;
  const isExplodedCookie = parameter.in === "cookie" && style === "form" && explode;
  if (!allowReserved && isDefault(parameter, style, explode)) return undefined;
  return isExplodedCookie
    ? printReserved(use(writerSymbol(["cookie", "cookie"])), allowReserved, use)
    : printStyleWriter(serialization, use);
}

/** The writer of a style as an expression, whatever is written in it. */
export function printStyleWriter(
  { style, explode, allowReserved }: StyleSerialization,
  use: (symbol: ImportedSymbol) => string,
): string {
  const writer = use(writerSymbol(styleWriters[style][explode ? 1 : 0]));
  return printReserved(writer, allowReserved, use);
}

function printReserved(
  writer: string,
  allowReserved: boolean,
  use: (symbol: ImportedSymbol) => string,
): string {
  if (!allowReserved) return writer;
  const wrap = use(writerSymbol(["allow-reserved", "allowReserved"]));
  return `/* @__PURE__ */ ${wrap}(${writer})`;
}

function writerSymbol([module, name]: WriterName): ImportedSymbol {
  return runtimeSymbol(name, `parameters/${module}`);
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

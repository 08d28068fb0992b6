import type { ParameterLocation } from "../../ir/api.js";
import type { ParameterSerialization, ParameterStyle } from "../../ir/serialization.js";
import type { ImportedSymbol } from "../code/module.js";
import { stringLiteral } from "../code/string-literal.js";
import { runtimeSymbol } from "../symbols.js";

/** A writer of the runtime: the module and its export. */
export type WriterName = readonly [module: string, name: string];

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
  cookie: [
    ["raw-cookie", "rawCookieCompact"],
    ["raw-cookie", "rawCookie"],
  ],
} as const satisfies Record<ParameterStyle, readonly [WriterName, WriterName]>;

/** The writer of a style as an expression, whatever is written in it. */
export function printStyleWriter(
  { style, explode, allowReserved }: StyleSerialization,
  use: (symbol: ImportedSymbol) => string,
  place: ParameterLocation = "query",
): string {
  const writer = use(writerSymbol(styleWriters[style][explode ? 1 : 0]));
  return printReserved(writer, allowReserved, use, place);
}

/** A writer that leaves reserved characters alone where the description allows them. */
export function printReserved(
  writer: string,
  allowReserved: boolean,
  use: (symbol: ImportedSymbol) => string,
  place: ParameterLocation = "query",
): string {
  if (!allowReserved) return writer;
  const wrap = use(writerSymbol(["allow-reserved", "allowReserved"]));
  const ends = endsOfPlace[place];
  const others = ends === "" ? "" : `, ${stringLiteral(ends)}`;
  return `${wrap}(${writer}${others})`;
}

/** The reserved characters that would end a value: they begin the next segment, the query or another cookie. */
const endsOfPlace = {
  path: "/?",
  query: "",
  querystring: "",
  header: "",
  cookie: ";,",
} as const satisfies Record<ParameterLocation, string>;

/** The import of a writer. */
export function writerSymbol([module, name]: WriterName): ImportedSymbol {
  return runtimeSymbol(name, `parameters/${module}`);
}

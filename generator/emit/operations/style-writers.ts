import type { ParameterSerialization, ParameterStyle } from "../../ir/serialization.js";
import type { ImportedSymbol } from "../code/module.js";
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
): string {
  const writer = use(writerSymbol(styleWriters[style][explode ? 1 : 0]));
  return printReserved(writer, allowReserved, use);
}

/** A writer that leaves reserved characters alone where the description allows them. */
export function printReserved(
  writer: string,
  allowReserved: boolean,
  use: (symbol: ImportedSymbol) => string,
): string {
  if (!allowReserved) return writer;
  const wrap = use(writerSymbol(["allow-reserved", "allowReserved"]));
  return `/* @__PURE__ */ ${wrap}(${writer})`;
}

/** The import of a writer. */
export function writerSymbol([module, name]: WriterName): ImportedSymbol {
  return runtimeSymbol(name, `parameters/${module}`);
}

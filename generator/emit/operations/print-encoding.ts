import type { Encoding } from "../../ir/serialization.js";
import type { ImportedSymbol } from "../code/module.js";
import { objectLiteral } from "../code/object-literal.js";
import { runtimeSymbol } from "../symbols.js";
import { printStyleWriter } from "./style-writers.js";

type Use = (symbol: ImportedSymbol) => string;

/** How the properties of a form are written; undefined where the defaults do it for all. */
export function printFormEncodings(
  encoding: Readonly<Record<string, Encoding>>,
  use: Use,
): string | undefined {
  const printed = Object.entries(encoding).flatMap(([name, fields]) => {
    const text = printFormEncoding(fields, use);
    return text === undefined ? [] : [[name, text] as const];
  });
  return printed.length === 0 ? undefined : objectLiteral(printed);
}

/** How a property of a form is written; undefined where the default does it. */
export function printFormEncoding(encoding: Encoding, use: Use): string | undefined {
  return printStyle(encoding, use) ?? printJsonPair(encoding, use);
}

/**
 * Any of `style`, `explode` and `allowReserved` makes a property a query parameter, with the defaults of one, and its
 * `contentType` void (OpenAPI 3.1.2, section 4.8.15.1.2).
 */
export function printStyle(
  { style, explode, allowReserved }: Encoding,
  use: Use,
): string | undefined {
  if (style === undefined && explode === undefined && allowReserved === undefined) return undefined;
  const serialization = {
    by: "style",
    style: style ?? "form",
    explode: explode ?? (style ?? "form") === "form",
    allowReserved: allowReserved ?? false,
  } as const;
  return printStyleWriter(serialization, use);
}

/** In a form, JSON is the one media type that changes the text of a value. */
function printJsonPair({ contentType = "" }: Encoding, use: Use): string | undefined {
  return /^[^,;]*[/+]json\b/iu.test(contentType)
    ? use(runtimeSymbol("jsonPair", "parameters/json"))
    : undefined;
}

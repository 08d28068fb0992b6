import type { StringFormat, StringSchema } from "../../ir/schema.js";
import { regularExpression } from "../code/regular-expression.js";
import { stringLiteral } from "../code/string-literal.js";
import { printLengths } from "./print-array.js";
import type { ValidatorPrinter } from "./validator-printer.js";
import type { Check } from "./zod-libraries.js";

/** A string with its bounds, in code points, its pattern and its format. */
export function printString(schema: StringSchema, printer: ValidatorPrinter): string {
  const { assertedFormat, minLength, maxLength, pattern, besideLiterals = false } = schema;
  const base =
    assertedFormat === undefined
      ? `${printer.zod("string")}()`
      : printFormat(assertedFormat, printer);
  const checks = [...printLengths({ least: minLength, most: maxLength }), ...printPattern(pattern)];
  const text = printer.check(base, checks);
  return besideLiterals ? `${printer.runtime("besideLiterals", "beside-literals")}(${text})` : text;
}

function printPattern(pattern: StringSchema["pattern"]): readonly Check[] {
  return pattern === undefined ? [] : [{ name: "regex", argument: regularExpression(pattern) }];
}

function printFormat(format: StringFormat, { zod, runtime }: ValidatorPrinter): string {
  const isFormat = runtime(formatPredicates[format], `formats/${format}`);
  // zod takes a format of this name for a pattern, and would say that the text does not match `undefined`.
  const message = format === "regex" ? ', "Invalid regex"' : "";
  return `${zod("stringFormat")}(${stringLiteral(format)}, ${isFormat}${message})`;
}

/** What the module of each format exports. */
export const formatPredicates = {
  "date-time": "isDateTime",
  date: "isDate",
  time: "isTime",
  duration: "isDuration",
  email: "isEmail",
  "idn-email": "isIdnEmail",
  hostname: "isHostname",
  "idn-hostname": "isIdnHostname",
  ipv4: "isIpv4",
  ipv6: "isIpv6",
  uri: "isUri",
  "uri-reference": "isUriReference",
  "uri-template": "isUriTemplate",
  iri: "isIri",
  "iri-reference": "isIriReference",
  uuid: "isUuid",
  "json-pointer": "isJsonPointer",
  "relative-json-pointer": "isRelativeJsonPointer",
  regex: "isRegex",
  byte: "isByte",
} as const satisfies Record<StringFormat, string>;

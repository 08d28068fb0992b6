import { placeOf } from "../../document/spec-document.js";
import type { JsonValue } from "../../document/json-value.js";
import type { BinarySchema, Pattern, StringFormat, StringSchema } from "../../ir/schema.js";
import type { Keywords } from "./keywords.js";
import type { Scope, Site } from "./scope.js";
import type { Frame } from "./unite-schemas.js";

const assertedFormats: ReadonlySet<string> = new Set<StringFormat>([
  "date-time",
  "date",
  "time",
  "duration",
  "email",
  "idn-email",
  "hostname",
  "idn-hostname",
  "ipv4",
  "ipv6",
  "uri",
  "uri-reference",
  "uri-template",
  "iri",
  "iri-reference",
  "uuid",
  "json-pointer",
  "relative-json-pointer",
  "regex",
  "byte",
]);

/** Strings with their bounds, pattern and format (JSON Schema 2020-12 validation, sections 6.3 and 7). */
export function lowerString(
  keywords: Keywords,
  frame: Frame,
  { site, scope }: { readonly site: Site; readonly scope: Scope },
): StringSchema | BinarySchema {
  if (site.files !== undefined && isFileContent(keywords))
    return { kind: "binary", direction: site.files, ...frame };
  const format = keywords.value("format");
  const minLength = naturalNumber(keywords.value("minLength"));
  const maxLength = naturalNumber(keywords.value("maxLength"));
  const pattern = lowerPattern(keywords, scope);
  return {
    kind: "string",
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(typeof format === "string" ? { format } : {}),
    ...(isAssertedFormat(format) && scope.settings.formats === "assert"
      ? { assertedFormat: format }
      : {}),
    ...frame,
  };
}

function isAssertedFormat(format: JsonValue | undefined): format is StringFormat {
  return typeof format === "string" && assertedFormats.has(format);
}

/** Raw bytes: `format: binary` (3.0), or a media type without a text encoding (OpenAPI 3.1.1, section 4.8.14.4). */
function isFileContent(keywords: Keywords): boolean {
  if (keywords.value("contentEncoding") !== undefined) return false;
  const mediaType = keywords.value("contentMediaType");
  if (keywords.value("format") === "binary") return true;
  return typeof mediaType === "string" && !textualTypes.test(mediaType);
}

/** Media types whose content is text, which a string can hold. */
const textualTypes = /^\s*(?:text\/|\S*[/+](?:json|xml|yaml|javascript|x-www-form-urlencoded)\b)/iu;

function lowerPattern(keywords: Keywords, scope: Scope): Pattern | undefined {
  const source = keywords.value("pattern");
  if (typeof source !== "string") return undefined;
  const pattern = compilePattern(source);
  if (pattern !== undefined) return pattern;
  const node = keywords.child("pattern") ?? keywords.node;
  scope.report("keyword-ignored", { keyword: "pattern", reason: notARegex }, placeOf(node));
  scope.ignore(node, { keyword: "pattern", reason: notARegex });
  return undefined;
}

const notARegex = "it is not a regular expression of ECMA-262";

/** The pattern with the flags that it compiles with; undefined when it compiles with neither. */
export function compilePattern(source: string): Pattern | undefined {
  for (const flags of ["u", ""] as const) {
    try {
      new RegExp(source, flags);
      return { source, flags };
    } catch {
      // The next flags may do.
    }
  }
  return undefined;
}

/** A keyword that counts (JSON Schema 2020-12 validation, section 6.3.1); anything else was reported before. */
export function naturalNumber(value: JsonValue | undefined): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
}

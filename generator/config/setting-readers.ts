import type { Config } from "../config.js";
import type { JsonValue } from "../document/json-value.js";
import { isAddressRange } from "../ir/ip-addresses.js";
import { readFilter } from "./read-filter.js";
import { keyHeaderPattern, type IdempotencyRule } from "../ir/idempotency.js";
import { readPagination } from "./read-pagination.js";
import { readSeverities } from "./read-severities.js";
import {
  listOrOne,
  object,
  oneOf,
  oneOrMore,
  recordOf,
  refuse,
  switchOrText,
  text,
  type Reader,
} from "./readers.js";

const identifierPattern = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
const anyKey = { expected: "a name", pattern: /./su };

const identifier = text("an identifier of TypeScript", identifierPattern);
const variable = text("the name of an environment variable", /^[A-Za-z_][A-Za-z0-9_]*$/u);
/** Any function: what it returns is checked when it has run. */
const code: Reader<(document: JsonValue) => unknown> = (value, name, context) =>
  typeof value === "function"
    ? (document) => Reflect.apply(value, undefined, [document]) as unknown
    : refuse(value, name, context, { expected: "a function that changes the document" });

/** The name of the client class. */
export const className = text(
  "the name of a class: letters and digits, with a capital first",
  /^[A-Z][A-Za-z0-9]*$/u,
);

const readKeyHeader = object(
  { header: text("the name of a header that the client may set", keyHeaderPattern) },
  ["header"],
);
const readIdempotency: Reader<IdempotencyRule> = (value, name, context) =>
  typeof value === "boolean" ? value : readKeyHeader(value, name, context);

const client = object({
  name: className,
  baseUrlEnv: variable,
  credentials: recordOf(
    object({ scheme: text("the name of a security scheme"), env: variable }, ["scheme"]),
    { expected: "the name of a constructor option", pattern: identifierPattern },
  ),
});

const folder = text("the path of a folder");
const writtenOrigin = text(
  "an origin such as `https://schemas.example.com`",
  /^https?:\/\/[^/?#@\\]+\/?$/iu,
);

/** As `URL` writes it, so that origins can be compared. */
const origin: Reader<string> = (value, name, context) => {
  const written = writtenOrigin(value, name, context);
  if (written === undefined || URL.canParse(written)) return written && new URL(written).origin;
  return refuse(value, name, context, {
    expected: "an origin such as `https://schemas.example.com`",
  });
};

const address: Reader<string> = (value, name, context) =>
  typeof value === "string" && isAddressRange(value)
    ? value
    : refuse(value, name, context, { expected: "an IP address, or a range such as `10.0.0.0/8`" });

const allow = object({
  folders: listOrOne(folder),
  origins: listOrOne(origin),
  addresses: listOrOne(address),
});

/** How each setting is read, whether it stands in a file or behind a flag. */
export const settingReaders = {
  name: text("a name"),
  input: text("a file, an `http(s)` URL, or `-` for standard input"),
  overlays: listOrOne(text("a file or an `http(s)` URL", /^(?!-$)./su)),
  transform: code,
  output: text("the path of a folder"),
  root: text("the path of a folder"),
  client,
  allow,
  validators: oneOf("zod", "zod/mini", false),
  openapi: oneOf(true, false),
  formatter: oneOf("prettier", "oxfmt", false),
  cache: switchOrText("`true`, `false` or the path of a folder"),
  importExtension: oneOf(".js", ".ts", ""),
  operations: recordOf(
    object({
      resource: oneOrMore(identifier),
      member: identifier,
      function: identifier,
      pagination: readPagination,
      idempotency: readIdempotency,
    }),
    anyKey,
  ),
  names: recordOf(identifier, {
    expected: "a JSON pointer such as `#/components/schemas/File`",
    pattern: /^[^#]*#(?:\/.*)?$/su,
  }),
  formats: oneOf("assert", "annotate"),
  defaults: oneOf("apply", "document"),
  inferTypes: oneOf(true, false),
  bareNullable: oneOf("unknown", "null"),
  nullableIn31: oneOf("widen", "error"),
  pagination: oneOf("detect", false),
  severities: readSeverities,
  include: oneOrMore(readFilter),
  exclude: oneOrMore(readFilter),
} satisfies { readonly [Key in keyof Required<Config>]: Reader<unknown> };

/** Reads what a configuration exports. */
export const readConfig = object(settingReaders);

/** Settings as they were given: any may be absent. */
export type GivenSettings = NonNullable<ReturnType<typeof readConfig>>;

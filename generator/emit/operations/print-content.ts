import type { Codec, Encoding, MediaType, StreamCodec } from "../../ir/api.js";
import type { Schema } from "../../ir/schema.js";
import type { ImportedSymbol } from "../code/module.js";
import { objectLiteral } from "../code/object-literal.js";
import { stringLiteral } from "../code/string-literal.js";
import { runtimeSymbol } from "../symbols.js";
import { printStyleWriter } from "./parameter-writers.js";
import type { DescriptorContext } from "./descriptor-context.js";
import { isStream, printStream } from "./print-stream.js";

type Use = (symbol: ImportedSymbol) => string;

/** The media types of a body, each as the data that the runtime reads and writes it by. */
export function printContent(content: readonly MediaType[], context: DescriptorContext): string {
  return objectLiteral(
    content.map((mediaType) => [mediaType.type, printMediaType(mediaType, context)]),
  );
}

function printMediaType(mediaType: MediaType, context: DescriptorContext): string {
  const { codec, schema } = mediaType;
  if (isStream(codec)) return objectLiteral([["codec", printStream(mediaType, codec, context)]]);
  return objectLiteral([
    ["codec", printCodec(codec, context)],
    ["schema", context.validators ? printValidator(schema, codec, context) : undefined],
    ["encoding", printEncodings(mediaType, context)],
  ]);
}

/** The runtime's codec of each: its module and its export; JSON, the default, needs none. */
const codecSymbols = {
  json: undefined,
  form: ["form", "formBody"],
  multipart: ["multipart", "multipartBody"],
  multipartMixed: ["multipart-mixed", "multipartMixedBody"],
  text: ["text", "textBody"],
  binary: ["binary", "binaryBody"],
} as const satisfies Record<WholeCodec, readonly [module: string, name: string] | undefined>;

/** The codecs of bodies that are read and written whole. */
type WholeCodec = Exclude<Codec, StreamCodec>;

function printCodec(codec: WholeCodec, { use }: DescriptorContext): string | undefined {
  const symbol = codecSymbols[codec];
  return symbol === undefined ? undefined : use(runtimeSymbol(symbol[1], `bodies/${symbol[0]}`));
}

/** The validator of a named schema; text and bytes, and schemas that allow everything, have none. */
function printValidator(
  schema: Schema,
  codec: Codec,
  { symbols, use }: DescriptorContext,
): string | undefined {
  if (codec === "binary" || schema.kind !== "reference") return undefined;
  return use(symbols.validator(schema.target));
}

/** How a property with an Encoding Object is written, by codec; undefined where the default does it. */
const encodingPrinters = {
  json: () => undefined,
  form: (encoding, use) => printStyle(encoding, use) ?? printJsonPair(encoding, use),
  multipart: (encoding, use) => printStyle(encoding, use) ?? printTypes(encoding),
  multipartMixed: printTypes,
  text: () => undefined,
  binary: () => undefined,
  eventStream: () => undefined,
  jsonLines: () => undefined,
  jsonSequence: () => undefined,
} as const satisfies Record<Codec, (encoding: Encoding, use: Use) => string | undefined>;

function printEncodings(
  { codec, encoding }: MediaType,
  { use }: DescriptorContext,
): string | undefined {
  const printed = Object.entries(encoding).flatMap(([name, fields]) => {
    const text = encodingPrinters[codec](fields, use);
    return text === undefined ? [] : [[name, text] as const];
  });
  return printed.length === 0 ? undefined : objectLiteral(printed);
}

/**
 * Any of `style`, `explode` and `allowReserved` makes a property a query parameter, with the defaults of one, and its
 * `contentType` void (OpenAPI 3.1.2, section 4.8.15.1.2).
 */
function printStyle({ style, explode, allowReserved }: Encoding, use: Use): string | undefined {
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

function printTypes({ contentType }: Encoding): string | undefined {
  return contentType === undefined ? undefined : stringLiteral(contentType);
}

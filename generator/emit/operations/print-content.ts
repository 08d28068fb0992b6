import type { Codec, MediaType, StreamCodec } from "../../ir/api.js";
import type { Encoding } from "../../ir/serialization.js";
import type { Schema } from "../../ir/schema.js";
import type { ImportedSymbol } from "../code/module.js";
import { jsonLiteral } from "../code/json-literal.js";
import { objectLiteral } from "../code/object-literal.js";
import { stringLiteral } from "../code/string-literal.js";
import { runtimeSymbol } from "../symbols.js";
import { printFormEncoding, printStyle } from "./print-encoding.js";
import type { DescriptorContext } from "./descriptor-context.js";
import { printMultipartResponse } from "./print-parts.js";
import { isStream, printStream } from "./print-stream.js";

type Use = (symbol: ImportedSymbol) => string;

/** The media types of a body, each as the data that the runtime reads and writes it by. */
export function printContent(
  content: readonly MediaType[],
  direction: Direction,
  context: DescriptorContext,
): string {
  return objectLiteral(
    content.map((mediaType) => [mediaType.type, printMediaType(mediaType, direction, context)]),
  );
}

type Direction = "request" | "response";

function printMediaType(
  mediaType: MediaType,
  direction: Direction,
  context: DescriptorContext,
): string {
  const { codec, schema } = mediaType;
  if (isStream(codec)) return objectLiteral([["codec", printStream(mediaType, codec, context)]]);
  if (direction === "response" && codec.startsWith("multipart")) {
    return objectLiteral([
      ["codec", printMultipartResponse(mediaType, context)],
      ["schema", context.validators ? printValidator(schema, codec, context) : undefined],
    ]);
  }
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
  return use(symbols.check(schema.target));
}

/** How a property with an Encoding Object is written, by codec; undefined where the default does it. */
const encodingPrinters = {
  json: () => undefined,
  form: printFormEncoding,
  multipart: (encoding, use) => printStyle(unreserved(encoding), use) ?? printPart(encoding),
  multipartMixed: printPart,
  text: () => undefined,
  binary: () => undefined,
  eventStream: () => undefined,
  jsonLines: () => undefined,
  jsonSequence: () => undefined,
} as const satisfies Record<Codec, (encoding: Encoding, use: Use) => string | undefined>;

function printEncodings(mediaType: MediaType, { use }: DescriptorContext): string | undefined {
  const printed = encodingsOf(mediaType).flatMap(([name, fields]) => {
    const text = encodingPrinters[mediaType.codec](fields, use);
    return text === undefined ? [] : [[name, text] as const];
  });
  return printed.length === 0 ? undefined : objectLiteral(printed);
}

/** By property; the parts of a list by their positions, and `*` for those behind them. */
function encodingsOf({ encoding, prefixEncoding = [], itemEncoding }: MediaType) {
  return [
    ...Object.entries(encoding),
    ...prefixEncoding.map((fields, index) => [String(index), fields] as const),
    ...(itemEncoding === undefined ? [] : [["*", itemEncoding] as const]),
  ];
}

/** A part is not percent-encoded, so that nothing is reserved in it; a style it has nevertheless. */
function unreserved(encoding: Encoding): Encoding {
  return encoding.allowReserved === true ? { ...encoding, allowReserved: false } : encoding;
}

function printPart({ contentType, headers }: Encoding): string | undefined {
  const types = contentType === undefined ? undefined : stringLiteral(contentType);
  if (headers === undefined) return types;
  return objectLiteral([
    ["types", types],
    ["headers", jsonLiteral(headers)],
  ]);
}

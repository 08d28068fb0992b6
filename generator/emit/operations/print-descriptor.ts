import type { Codec, Encoding, MediaType, Operation, ParameterLocation } from "../../ir/api.js";
import type { Schema } from "../../ir/schema.js";
import type { ImportedSymbol } from "../code/module.js";
import { jsonLiteral } from "../code/json-literal.js";
import { literalKey } from "../code/property-key.js";
import { stringLiteral } from "../code/string-literal.js";
import { runtimeSymbol, type Symbols } from "../symbols.js";
import { printWriter } from "./parameter-writers.js";

/** What printing a descriptor needs of the module that it stands in. */
export interface DescriptorContext {
  readonly symbols: Symbols;
  readonly use: (symbol: ImportedSymbol) => string;
  /** Whether validators are emitted, so that media types can name them. */
  readonly validators: boolean;
}

/** An operation as the data that the runtime works from; what has its default is left out. */
export function printDescriptor(operation: Operation, context: DescriptorContext): string {
  const { names, method, path, security, body, server, docs } = operation;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["id", stringLiteral(names.function)],
    ["method", stringLiteral(method)],
    ["path", stringLiteral(path)],
    ["server", server === undefined ? undefined : stringLiteral(server)],
    ["security", printSecurity(security)],
    ["parameters", printParameters(operation, context)],
    ["request", body === undefined ? undefined : printRequest(body, context)],
    ["responses", printResponses(operation, context)],
    ["accept", printAccept(operation)],
    ["idempotency", printIdempotency(operation, context)],
    ["deprecated", docs.deprecated ? "true" : undefined],
  ];
  return printObject(fields);
}

/** An object literal of the fields that are there. */
function printObject(fields: readonly (readonly [string, string | undefined])[]): string {
  const present = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`${literalKey(name)}: ${value}`],
  );
  return present.length === 0 ? "{}" : `{ ${present.join(", ")} }`;
}

function printSecurity(security: Operation["security"]): string | undefined {
  if (security.length === 0) return undefined;
  return jsonLiteral(security.map((combination) => combination.map(({ scheme }) => scheme)));
}

const locations = [
  "path",
  "query",
  "header",
  "cookie",
] as const satisfies readonly ParameterLocation[];

function printParameters(
  { parameters, idempotencyHeader }: Operation,
  { use }: DescriptorContext,
): string | undefined {
  const fields = locations.map((place) => {
    const writers = parameters
      .filter(({ in: location, name }) => location === place && name !== idempotencyHeader)
      .map((parameter) => [parameter.name, printWriter(parameter, use)] as const);
    const isDefault = writers.every(([, writer]) => writer === undefined);
    return [place, isDefault ? undefined : printObject(writers)] as const;
  });
  return fields.every(([, value]) => value === undefined) ? undefined : printObject(fields);
}

/** What is asked for; JSON, the runtime's default, needs no words. */
function printAccept({ responses }: Operation): string | undefined {
  const types = responses.flatMap(({ content }) => content.map(({ type }) => type));
  const accept = [...new Set(types)].join(", ");
  return accept === "" || accept === "application/json" ? undefined : stringLiteral(accept);
}

function printIdempotency(
  { idempotencyHeader }: Operation,
  { use }: DescriptorContext,
): string | undefined {
  if (idempotencyHeader === undefined) return undefined;
  const createKey = use(runtimeSymbol("idempotencyKey", "idempotency-key"));
  return printObject([
    ["header", stringLiteral(idempotencyHeader)],
    ["createKey", createKey],
  ]);
}

function printRequest(body: NonNullable<Operation["body"]>, context: DescriptorContext): string {
  return printObject([
    ["required", body.required ? "true" : undefined],
    ["content", printContent(body.content, context)],
    ["choose", body.content.length > 1 ? printChoice(context) : undefined],
  ]);
}

function printChoice({ use }: DescriptorContext): string {
  return use(runtimeSymbol("chooseMediaType", "bodies/choose-media-type"));
}

function printResponses({ responses }: Operation, context: DescriptorContext): string {
  return printObject(
    responses.map(({ status, content }) => [
      status,
      content.length === 0 ? "{}" : printObject([["content", printContent(content, context)]]),
    ]),
  );
}

function printContent(content: readonly MediaType[], context: DescriptorContext): string {
  return printObject(
    content.map((mediaType) => [mediaType.type, printMediaType(mediaType, context)]),
  );
}

function printMediaType(mediaType: MediaType, context: DescriptorContext): string {
  const { codec, schema, encoding } = mediaType;
  return printObject([
    ["codec", printCodec(codec, context)],
    ["schema", context.validators ? printValidator(schema, codec, context) : undefined],
    ["encoding", Object.keys(encoding).length === 0 ? undefined : printEncoding(encoding)],
  ]);
}

function printCodec(codec: Codec, { use }: DescriptorContext): string | undefined {
  return codec === "json" ? undefined : use(runtimeSymbol(codec, `bodies/${codec}`));
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

function printEncoding(encoding: Readonly<Record<string, Encoding>>): string {
  return printObject(
    Object.entries(encoding).map(([name, fields]) => [name, jsonLiteral({ ...fields })]),
  );
}

import type {
  Operation,
  ParameterGroupPlace,
  ParameterLocation,
  SensitiveValues,
} from "../../ir/api.js";
import { jsonLiteral } from "../code/json-literal.js";
import { objectLiteral } from "../code/object-literal.js";
import { stringLiteral } from "../code/string-literal.js";
import { runtimeSymbol } from "../symbols.js";
import type { DescriptorContext } from "./descriptor-context.js";
import { printWriter } from "./parameter-writers.js";
import { printContent } from "./print-content.js";
import { printPagination } from "./print-pagination.js";
import { printDeclaredHeaders } from "./print-header-reader.js";

/** An operation as the data that the runtime works from; what has its default is left out. */
export function printDescriptor(operation: Operation, context: DescriptorContext): string {
  const { names, method, path, security, body, server, docs, sensitive, pagination, scopes } =
    operation;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["id", stringLiteral(names.function)],
    ["method", stringLiteral(method)],
    ["path", stringLiteral(path)],
    ["server", server === undefined ? undefined : jsonLiteral({ defaultBaseUrl: server })],
    ["security", printSecurity(security)],
    ["scopes", scopes === undefined ? undefined : jsonLiteral(scopes)],
    ["parameters", printParameters(operation, context)],
    ["prepare", printPreparation(operation, context)],
    ["receive", printDeclaredHeaders(operation, context)],
    ["request", body === undefined ? undefined : printRequest(body, context)],
    ["responses", printResponses(operation.responses, context)],
    ["accept", printAccept(operation)],
    ["idempotency", printIdempotency(operation, context)],
    ["pagination", pagination === undefined ? undefined : printPagination(pagination, context)],
    ["sensitive", sensitive === undefined ? undefined : printSensitive(sensitive)],
    ["deprecated", docs.deprecated ? "true" : undefined],
  ];
  return objectLiteral(fields);
}

function printSensitive(sensitive: SensitiveValues): string {
  const places = ["request", "response", "path", "query", "headers"] as const;
  return objectLiteral(
    places.map((place) => {
      const values = sensitive[place];
      return [place, values.length === 0 ? undefined : jsonLiteral(values)];
    }),
  );
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

/** Where the runtime writes a parameter; the query string is written in the query's place. */
const placeOf = {
  path: "path",
  query: "query",
  querystring: "query",
  header: "header",
  cookie: "cookie",
} as const satisfies Record<ParameterLocation, (typeof locations)[number]>;

function printParameters(
  { parameters, idempotencyHeader }: Operation,
  { use }: DescriptorContext,
): string | undefined {
  const fields = locations.map((place) => {
    const writers = parameters
      .filter(({ in: location, name }) => placeOf[location] === place && name !== idempotencyHeader)
      .map((parameter) => [parameter.name, printWriter(parameter, use)] as const);
    const isDefault = writers.every(([, writer]) => writer === undefined);
    return [place, isDefault ? undefined : objectLiteral(writers)] as const;
  });
  return fields.every(([, value]) => value === undefined) ? undefined : objectLiteral(fields);
}

const groupPlaces = {
  path: "path",
  query: "query",
  headers: "header",
  cookies: "cookie",
} as const satisfies Record<ParameterGroupPlace, ParameterLocation>;

/** What is done before a request is sent: the check of its parameters, then its cookies. */
function printPreparation(operation: Operation, context: DescriptorContext): string | undefined {
  const { parameterGroups } = operation;
  const { symbols, use, validators } = context;
  const cookies = parameterGroups.cookies === undefined ? undefined : use(writeCookies);
  const schemas = (["path", "query", "headers", "cookies"] as const).flatMap((place) => {
    const group = parameterGroups[place];
    if (group === undefined || !validators) return [];
    return [[groupPlaces[place], use(symbols.check(group.target))] as const];
  });
  if (schemas.length === 0) return cookies;
  const check = use(runtimeSymbol("parameterCheck", "parameters/parameter-check"));
  const steps = [objectLiteral(schemas), ...(cookies === undefined ? [] : [cookies])];
  return `${check}(${steps.join(", ")})`;
}

const writeCookies = runtimeSymbol("writeCookies", "parameters/write-cookies");

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
  const key = use(runtimeSymbol("idempotencyKey", "idempotency-key"));
  return `${key}(${stringLiteral(idempotencyHeader)})`;
}

function printRequest(body: NonNullable<Operation["body"]>, context: DescriptorContext): string {
  return objectLiteral([
    ["required", body.required ? "true" : undefined],
    ["content", printContent(body.content, "request", context)],
    ["choose", body.content.length > 1 ? printChoice(context) : undefined],
  ]);
}

function printChoice({ use }: DescriptorContext): string {
  return use(runtimeSymbol("chooseMediaType", "bodies/choose-media-type"));
}

/** Responses by their statuses. */
export function printResponses(
  responses: Operation["responses"],
  context: DescriptorContext,
): string {
  return objectLiteral(
    responses.map(({ status, content }) => [
      status,
      content.length === 0
        ? "{}"
        : objectLiteral([["content", printContent(content, "response", context)]]),
    ]),
  );
}

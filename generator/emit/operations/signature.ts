import type { MediaType, Operation, Parameter } from "../../ir/api.js";
import { literalKey } from "../code/property-key.js";
import { stringLiteral } from "../code/string-literal.js";
import type { ImportedSymbol } from "../code/module.js";
import { runtimeSymbol } from "../symbols.js";
import { printType, type UseType } from "../types/print-type.js";

/** The name by which the module at hand can use a symbol. */
export type UseSymbol = (symbol: ImportedSymbol) => string;

/** One parameter of an operation's function, as code. */
export interface Argument {
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
}

/** How a call is written: the arguments behind the client, and what they are to `send`. */
export interface Signature {
  readonly arguments: readonly Argument[];
  /** The object of values that `send` takes. */
  readonly values: string;
  /** What `query` or `body` the options hold because the second slot is the other's. */
  readonly optionsBody: Argument | undefined;
  readonly optionsQuery: Argument | undefined;
}

/** Methods whose second argument is the query; for all others it is the body. */
const queryMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "DELETE", "OPTIONS", "TRACE"]);

/**
 * The arguments by the method alone, so that an additive change of the description never shifts one: path parameters,
 * then query or body, then options.
 */
export function createSignature(
  operation: Operation,
  options: { readonly type: string; readonly required: boolean },
  use: UseType,
  useSymbol: UseSymbol,
): Signature {
  const path = pathArgument(operation, use);
  const takesQuery = queryMethods.has(operation.method);
  const query = queryArgument(operation, use);
  const body = bodyArgument(operation, use, useSymbol);
  const second = takesQuery ? query : body;
  const secondName = takesQuery ? "query" : "body";
  const slot = second ?? { name: secondName, optional: true, type: "undefined" };
  const values = [...(path === undefined ? [] : [path.value]), secondName];
  return {
    arguments: closeGaps([
      ...(path === undefined ? [] : [path.argument]),
      slot,
      { name: "options", optional: !options.required, type: options.type },
    ]),
    values: `{ ${values.join(", ")} }`,
    optionsBody: takesQuery ? body : undefined,
    optionsQuery: takesQuery ? undefined : query,
  };
}

/** An optional argument in front of a required one says `undefined` instead. */
function closeGaps(list: readonly Argument[]): readonly Argument[] {
  const last = list.findLastIndex(({ optional }) => !optional);
  return list.map((argument, index) =>
    argument.optional && index < last
      ? { ...argument, optional: false, type: withUndefined(argument.type) }
      : argument,
  );
}

function withUndefined(type: string): string {
  return type === "undefined" ? type : `${type} | undefined`;
}

interface PathArgument {
  readonly argument: Argument;
  readonly value: string;
}

function pathArgument(operation: Operation, use: UseType): PathArgument | undefined {
  const parameters = operation.parameters.filter((parameter) => parameter.in === "path");
  const [only, ...rest] = parameters;
  if (only === undefined) return undefined;
  const group = operation.parameterGroups.path;
  if (rest.length > 0 && group !== undefined) {
    const type = printType(group, use);
    return { argument: { name: "path", optional: false, type }, value: "path: { ...path }" };
  }
  const name = argumentName(only, operation);
  const value =
    name === only.name ? `path: { ${name} }` : `path: { ${quotedKey(only.name)}: ${name} }`;
  return { argument: { name, optional: false, type: printType(only.schema, use) }, value };
}

/** A key that looks like none of ours; `__proto__` is no key of an object as it is. */
function quotedKey(name: string): string {
  return name === "__proto__" ? literalKey(name) : stringLiteral(name);
}

const takenArguments: ReadonlySet<string> = new Set(["client", "query", "body", "options", "send"]);

/** The parameter's name where it is a plain lower-case identifier that nothing else has, else `id`. */
function argumentName({ name }: Parameter, { names }: Operation): string {
  // The call itself names the function, and the descriptor beside it.
  const called = [names.function, `${names.function}Descriptor`];
  const isOurs = takenArguments.has(name) || called.includes(name);
  return /^[a-z][A-Za-z0-9_]*$/u.test(name) && !isOurs && !reservedArguments.has(name)
    ? name
    : "id";
}

/** What cannot name a parameter in strict mode code of a module. */
const reservedArguments: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

function queryArgument(operation: Operation, use: UseType): Argument | undefined {
  const group = operation.parameterGroups.query;
  if (group === undefined) return undefined;
  const required = operation.parameters.some(
    (parameter) => parameter.required && ["query", "querystring"].includes(parameter.in),
  );
  return { name: "query", optional: !required, type: printType(group, use) };
}

function bodyArgument(
  { body }: Operation,
  use: UseType,
  useSymbol: UseSymbol,
): Argument | undefined {
  const [main, ...others] = body?.content ?? [];
  if (body === undefined || main === undefined) return undefined;
  const types = [
    bodyType(main, use, useSymbol),
    ...others.map(
      (other) =>
        `{ contentType: ${contentTypeOf(other)}; value: ${bodyType(other, use, useSymbol)} }`,
    ),
  ];
  return { name: "body", optional: !body.required, type: [...new Set(types)].join(" | ") };
}

/** The declared media type as a type; of a range, whatever lies in it. */
function contentTypeOf({ type }: MediaType): string {
  if (type === "*/*") return "string";
  const range = /^([a-z]+\/)\*$/u.exec(type)?.[1];
  return range === undefined ? stringLiteral(type) : `\`${range}\${string}\``;
}

function bodyType({ schema, codec }: MediaType, use: UseType, useSymbol: UseSymbol): string {
  return codec === "binary"
    ? useSymbol(runtimeSymbol("BinaryContent", "bodies/binary", "type"))
    : printType(schema, use);
}

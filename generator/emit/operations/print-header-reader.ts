import type { JsonValue } from "../../document/json-value.js";
import type { Operation, ResponseHeader } from "../../ir/api.js";
import type { ArraySchema, ObjectSchema, Schema } from "../../ir/schema.js";
import { visitSchema, type SchemaVisitor } from "../../ir/visit-schema.js";
import { objectLiteral } from "../code/object-literal.js";
import { runtimeSymbol } from "../symbols.js";
import type { DescriptorContext } from "./descriptor-context.js";

/** How the headers of an operation's responses are read; undefined where none declares any. */
export function printDeclaredHeaders(
  { responses }: Operation,
  context: DescriptorContext,
): string | undefined {
  const { use, symbols, validators } = context;
  const rules = responses.flatMap(({ status, headers, headerGroup }) => {
    if (headerGroup === undefined) return [];
    const readers = headers.map((header) => [header.name, printReaderOf(header, context)] as const);
    const schema = validators ? use(symbols.check(headerGroup.target)) : undefined;
    const rule = objectLiteral([
      ["readers", objectLiteral(readers)],
      ["schema", schema],
    ]);
    return [[status, rule] as const];
  });
  if (rules.length === 0) return undefined;
  const declaredHeaders = use(runtimeSymbol("declaredHeaders", "headers/declared-headers"));
  return `${declaredHeaders}(${objectLiteral(rules)})`;
}

/** How the text of a response header becomes a value of its schema, as an expression. */
function printReaderOf(header: ResponseHeader, context: DescriptorContext): string {
  const { name, schema, serialization } = header;
  if (serialization.by === "content") {
    return serialization.content === "json"
      ? context.use(runtimeSymbol("jsonHeader", "headers/json-header"))
      : printKinds(["text"], context);
  }
  const isCookie = name.toLowerCase() === "set-cookie" && schema.kind === "array";
  if (isCookie) return context.use(runtimeSymbol("cookieHeader", "headers/list-header"));
  return printReader(schema, { ...context, explode: serialization.explode, depth: 0 });
}

/** How a text becomes a value of a schema, as an expression. */
export function printTextReader(schema: Schema, context: DescriptorContext): string {
  return printReader(schema, { ...context, explode: false, depth: 0 });
}

interface ReaderContext extends DescriptorContext {
  readonly explode: boolean;
  /** How many references were followed: a header is text, so that what nests without end is none. */
  readonly depth: number;
}

const longestChain = 20;

function printReader(schema: Schema, context: ReaderContext): string {
  const found = [...new Set(visitSchema(schema, readersOf, context))];
  // Everything is text, so that text is only asked where nothing else can be meant.
  const readers = found.length > 1 ? found.filter((reader) => reader !== textReader) : found;
  const [only, ...rest] = readers;
  if (only === undefined) return printKinds(["text"], context);
  const printed = readers.map((reader) => useReader(reader, context));
  if (rest.length === 0) return printed.join("");
  return call("firstHeader", "primitive-headers", printed, context);
}

/** An expression that is printed, or the kind of a primitive. */
type Reader = string;
const textReader: Reader = "text";

const primitiveReaders: Readonly<Record<Reader, string>> = {
  null: "nullHeader",
  boolean: "booleanHeader",
  number: "numberHeader",
  text: "textHeader",
};

function useReader(reader: Reader, { use }: DescriptorContext): string {
  const primitive = primitiveReaders[reader];
  return primitive === undefined
    ? reader
    : use(runtimeSymbol(primitive, "headers/primitive-headers"));
}

function printKinds(kinds: readonly Reader[], context: DescriptorContext): string {
  return kinds.map((kind) => useReader(kind, context)).join(", ");
}

const readersOf: SchemaVisitor<readonly Reader[], ReaderContext> = {
  unknown: () => ["text"],
  never: () => [],
  null: () => ["null"],
  boolean: () => ["boolean"],
  number: () => ["number"],
  string: () => ["text"],
  binary: () => ["text"],
  literal: ({ values }) => values.map(kindOf),
  array: (array, context) => [printList(array, context)],
  object: (object, context) => [printMembers(object, context)],
  union: ({ members }, context) =>
    members.flatMap((member) => visitSchema(member, readersOf, context)),
  intersection: ({ members }, context) => {
    const readers = members.map((member) => visitSchema(member, readersOf, context));
    return readers.find((list) => list.some((reader) => reader !== textReader)) ?? ["text"];
  },
  reference: ({ target }, context) => {
    const { symbols, depth } = context;
    if (depth > longestChain) return ["text"];
    return visitSchema(symbols.schema(target).schema, readersOf, { ...context, depth: depth + 1 });
  },
};

function kindOf(value: JsonValue): Reader {
  if (value === null) return "null";
  if (typeof value === "boolean") return "boolean";
  return typeof value === "number" || typeof value === "bigint" ? "number" : "text";
}

/** Positions of a tuple may differ; each item is of one of them. */
function printList({ prefixItems, items }: ArraySchema, context: ReaderContext): string {
  const parts = [...prefixItems, items].flatMap((item) => visitSchema(item, readersOf, context));
  const readers = [...new Set(parts)].filter((reader) => reader !== textReader);
  const printed = readers.map((reader) => useReader(reader, context));
  const item =
    printed.length > 1
      ? call("firstHeader", "primitive-headers", printed, context)
      : (printed[0] ?? printKinds(["text"], context));
  return call("listHeader", "list-header", [item], context);
}

function printMembers(
  { properties, additionalProperties }: ObjectSchema,
  context: ReaderContext,
): string {
  const nested = { ...context, depth: context.depth + 1 };
  const members = properties.map(
    ({ name, schema }) => [name, printReader(schema, nested)] as const,
  );
  const isTyped = additionalProperties.kind !== "unknown" && additionalProperties.kind !== "never";
  const parts = objectLiteral([
    ["members", objectLiteral(members)],
    ["others", isTyped ? printReader(additionalProperties, nested) : undefined],
    ["explode", context.explode ? "true" : undefined],
  ]);
  return call("objectHeader", "object-header", [parts], context);
}

function call(
  name: string,
  module: string,
  parts: readonly string[],
  { use }: DescriptorContext,
): string {
  return `${use(runtimeSymbol(name, `headers/${module}`))}(${parts.join(", ")})`;
}

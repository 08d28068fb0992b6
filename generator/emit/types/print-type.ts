import type { ArraySchema, ObjectSchema, Property, Schema, SchemaId } from "../../ir/schema.js";
import { visitSchema, type SchemaVisitor } from "../../ir/visit-schema.js";
import { docCode } from "../code/doc-comment.js";
import { jsonType } from "../code/json-literal.js";
import { propertyKey } from "../code/property-key.js";
import { describeSchema } from "./describe-schema.js";

/** The name by which the module at hand can use a named type. */
export type UseType = (id: SchemaId) => string;

/** A schema as the type of its instances. */
export function printType(schema: Schema, use: UseType): string {
  return visitSchema(schema, typePrinters, use);
}

const typePrinters: SchemaVisitor<string, UseType> = {
  unknown: () => "unknown",
  never: () => "never",
  null: () => "null",
  boolean: () => "boolean",
  number: () => "number",
  string: ({ besideLiterals = false }) => (besideLiterals ? "(string & {})" : "string"),
  binary: ({ direction }) => binaryTypes[direction],
  literal: ({ values }) => values.map(jsonType).join(" | "),
  array: printArray,
  object: printObject,
  union: ({ members }, use) =>
    [...new Set(members.map((member) => printType(member, use)))].join(" | "),
  intersection: ({ members }, use) =>
    members.map((member) => grouped(member, printType(member, use))).join(" & "),
  reference: ({ target }, use) => use(target),
};

/** `File` is a `Blob`, and Node's `Buffer` an `ArrayBufferView`. */
const binaryTypes = {
  request: "Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>",
  response: "Blob",
} as const;

function printArray({ prefixItems, items, minItems = 0 }: ArraySchema, use: UseType): string {
  const item = grouped(items, printType(items, use));
  if (prefixItems.length === 0) return `${item}[]`;
  const prefix = prefixItems.map((part) => printType(part, use));
  return printTuple(prefix, {
    rest: items.kind === "never" ? undefined : item,
    required: minItems,
  });
}

/** In parentheses where an operator binds more tightly than the type's own. */
function grouped(schema: Schema, text: string): string {
  const isCompound =
    schema.kind === "union" ||
    schema.kind === "intersection" ||
    (schema.kind === "binary" && schema.direction === "request") ||
    (schema.kind === "literal" && schema.values.length > 1);
  return isCompound ? `(${text})` : text;
}

function printTuple(
  items: readonly string[],
  { rest, required }: { readonly rest: string | undefined; readonly required: number },
): string {
  const positions = items.map((item, index) => (index < required ? item : `(${item})?`));
  const tail = rest === undefined ? [] : [`...${rest}[]`];
  return `[${[...positions, ...tail].join(", ")}]`;
}

function printObject(object: ObjectSchema, use: UseType): string {
  const members = object.properties.map((property) => {
    const { name, optional, type } = propertyParts(property, use);
    return `${docCode(describeSchema(property.schema))}${name}${optional ? "?" : ""}: ${type};`;
  });
  const index = indexType(object, use);
  if (index !== undefined) members.push(`[key: string]: ${index};`);
  if (members.length === 0) return emptyObjectType(object);
  return `{\n${members.join("\n")}\n}`;
}

/** `{}` would accept every value but null. */
function emptyObjectType({ additionalProperties }: ObjectSchema): string {
  return additionalProperties.kind === "never"
    ? "Record<string, never>"
    : "Record<string, unknown>";
}

/** A property as it is declared: absent and `undefined` are the same. */
export function propertyParts(
  { name, schema, ...property }: Property,
  use: UseType,
): { readonly name: string; readonly optional: boolean; readonly type: string } {
  const type = printType(schema, use);
  const required = property.required || property.fallback?.isPromised === true;
  return {
    name: propertyKey(name),
    optional: !required,
    type: required || type === "unknown" ? type : `${type} | undefined`,
  };
}

/**
 * What an undeclared key holds; undefined without an index signature. TypeScript wants every declared property to fit
 * the signature, so theirs are part of it.
 */
export function indexType(object: ObjectSchema, use: UseType): string | undefined {
  if (!object.indexed) return undefined;
  const { additionalProperties, patternProperties, properties } = object;
  const others = [
    ...patternProperties.map(({ schema }) => printType(schema, use)),
    ...(additionalProperties.kind === "never" ? [] : [printType(additionalProperties, use)]),
  ];
  const own = properties.map((property) => propertyParts(property, use).type);
  const types = [...new Set([...others, ...own])];
  return types.includes("unknown") ? "unknown" : types.join(" | ");
}

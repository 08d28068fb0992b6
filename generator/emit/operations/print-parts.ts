import type { MediaType } from "../../ir/api.js";
import type { ArraySchema, Schema } from "../../ir/schema.js";
import { objectLiteral } from "../code/object-literal.js";
import { runtimeSymbol } from "../symbols.js";
import type { DescriptorContext } from "./descriptor-context.js";
import { printTextReader } from "./print-header-reader.js";
import { resolveSchemas } from "./resolve-schemas.js";

/** The reader of a multipart response, with what the media types of its parts do not tell. */
export function printMultipartResponse({ schema }: MediaType, context: DescriptorContext): string {
  const reader = context.use(runtimeSymbol("multipartResponse", "bodies/multipart-response"));
  const resolved = resolveSchemas(schema, context);
  const list = resolved.find((part) => part.kind === "array");
  const rules =
    list === undefined
      ? [["members", printMembers(resolved, context)] as const]
      : itemRules(list, context);
  return `${reader}(${objectLiteral(rules)})`;
}

function itemRules(
  { prefixItems, items }: ArraySchema,
  context: DescriptorContext,
): readonly (readonly [string, string | undefined])[] {
  const prefix = prefixItems.map((item) => printRule(item, context));
  return [
    ["prefix", prefix.length === 0 ? undefined : `[${prefix.join(", ")}]`],
    ["items", printRule(items, context)],
  ];
}

function printMembers(schemas: readonly Schema[], context: DescriptorContext): string {
  const properties = schemas.flatMap((part) => (part.kind === "object" ? part.properties : []));
  return objectLiteral(properties.map(({ name, schema }) => [name, printRule(schema, context)]));
}

function printRule(schema: Schema, context: DescriptorContext): string {
  const resolved = resolveSchemas(schema, context);
  const list = resolved.find((part) => part.kind === "array");
  const parts = list === undefined ? resolved : resolveSchemas(list.items, context);
  const isFile = parts.some(({ kind }) => kind === "binary");
  const isObject = parts.some(({ kind }) => kind === "object" || kind === "array");
  const isPlain = parts.every(({ kind }) => kind === "string" || kind === "unknown");
  const read = isObject
    ? context.use(runtimeSymbol("jsonHeader", "headers/json-header"))
    : isPlain || isFile
      ? undefined
      : printTextReader(list?.items ?? schema, context);
  return objectLiteral([
    ["read", read],
    ["isFile", isFile ? "true" : undefined],
    ["isList", list === undefined ? undefined : "true"],
  ]);
}

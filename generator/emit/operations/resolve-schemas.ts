import type { Schema } from "../../ir/schema.js";
import type { DescriptorContext } from "./descriptor-context.js";

/** Chains of references are followed this far. */
const longestChain = 50;

/** The schemas that an instance may be of: references are followed, compositions taken apart. */
export function resolveSchemas(
  schema: Schema,
  context: Pick<DescriptorContext, "symbols">,
  depth = 0,
): readonly Schema[] {
  if (depth > longestChain) return [];
  if (schema.kind === "reference") {
    return resolveSchemas(context.symbols.schema(schema.target).schema, context, depth + 1);
  }
  return schema.kind === "union" || schema.kind === "intersection"
    ? schema.members.flatMap((member) => resolveSchemas(member, context, depth + 1))
    : [schema];
}

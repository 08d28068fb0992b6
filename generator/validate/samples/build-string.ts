import * as z from "../../../templates/zod/builders.js";
import { judgePattern } from "../judge-pattern.js";
import type { StringSchema } from "../../ir/schema.js";
import { formatPredicates } from "./format-predicates.js";

/** A string with its bounds, its pattern and its format. A pattern that could take for ever is not run. */
export function buildString(schema: StringSchema): z.Schema {
  const { assertedFormat: format, minLength, maxLength, pattern } = schema;
  let built = format === undefined ? z.string() : z.stringFormat(format, formatPredicates[format]);
  if (minLength !== undefined) built = built.min(minLength);
  if (maxLength !== undefined) built = built.max(maxLength);
  if (pattern === undefined || judgePattern(pattern.source) !== "fast") return built;
  return built.regex(new RegExp(pattern.source, pattern.flags));
}

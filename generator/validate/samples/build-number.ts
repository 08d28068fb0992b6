import * as z from "../../../templates/zod/builders.js";
import { int64 } from "../../../templates/zod/numbers/int64.js";
import { integer } from "../../../templates/zod/numbers/integer.js";
import { multipleOf } from "../../../templates/zod/numbers/multiple-of.js";
import type { JsonNumber, NumberSchema } from "../../ir/schema.js";

/** A number with its bounds. */
export function buildNumber(schema: NumberSchema): z.Schema {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = schema;
  let built = buildBase(schema);
  if (minimum !== undefined) built = bound(built, minimum, { equal: "min", down: "gt", up: "min" });
  if (exclusiveMinimum !== undefined) {
    built = bound(built, exclusiveMinimum, { equal: "gt", down: "gt", up: "min" });
  }
  if (maximum !== undefined) built = bound(built, maximum, { equal: "max", down: "max", up: "lt" });
  if (exclusiveMaximum !== undefined) {
    built = bound(built, exclusiveMaximum, { equal: "lt", down: "max", up: "lt" });
  }
  return schema.multipleOf === undefined ? built : built.check(multipleOf(schema.multipleOf));
}

function buildBase({ integer: isInteger, assertedFormat }: NumberSchema): z.Schema {
  if (assertedFormat === "int32") return z.int32();
  if (assertedFormat === "int64") return int64();
  if (isInteger) return integer();
  return assertedFormat === "float" ? z.float32() : z.number();
}

type Method = "min" | "max" | "gt" | "lt";

/** The method by where the limit rounds to: a neighbour outside of the limit is not allowed itself, one inside is. */
function bound(
  built: z.Schema,
  limit: JsonNumber,
  methods: Readonly<Record<"equal" | "down" | "up", Method>>,
): z.Schema {
  const rounded = Number(limit);
  const method = rounded < limit ? methods.down : rounded > limit ? methods.up : methods.equal;
  return built[method](rounded);
}

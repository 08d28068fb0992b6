import type { JsonValue } from "../../document/json-value.js";
import type { ObjectSchema } from "../../ir/schema.js";
import { regularExpression } from "../code/regular-expression.js";
import type { PlanPrinter } from "./plan-printer.js";

/** An object: its shape alone where other keys are let through. */
export function planObject(schema: ObjectSchema, printer: PlanPrinter): JsonValue {
  const { additionalProperties: others, patternProperties } = schema;
  const shape = planShape(schema, printer);
  const isClosed = others.kind === "never";
  if (patternProperties.length > 0) {
    const rules = patternProperties.map(({ pattern, schema: values }) => [
      printer.part(regularExpression(pattern)),
      printer.plan(values),
    ]);
    const part = printer.part(printer.runtime("patternObjectCheck", "checks/pattern-object-check"));
    return [part, shape, isClosed ? null : printer.plan(others), ...rules];
  }
  if (isClosed) return ["c", shape];
  return others.kind === "unknown" && others.assertions.length === 0
    ? shape
    : ["r", shape, printer.plan(others)];
}

/**
 * The keys of optional properties begin with `?`. `!` stands before a key that would begin with one of the two, and before
 * `__proto__`, which no object literal has.
 */
function planShape({ properties }: ObjectSchema, printer: PlanPrinter): JsonValue {
  return Object.fromEntries(
    properties.map(({ name, required, schema }) => {
      const prefix = required ? (/^(?:[?!]|__proto__$)/u.test(name) ? "!" : "") : "?";
      return [`${prefix}${name}`, printer.plan(schema)];
    }),
  );
}

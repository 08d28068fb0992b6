import type { JsonValue } from "../../document/json-value.js";
import type { NumberFormat, NumberSchema, StringFormat, StringSchema } from "../../ir/schema.js";
import { numberLiteral } from "../code/number-literal.js";
import { regularExpression } from "../code/regular-expression.js";
import { stringLiteral } from "../code/string-literal.js";
import { printBounds, type Bound } from "../schemas/print-number.js";
import { formatPredicates } from "../schemas/print-string.js";
import type { PlanPrinter } from "./plan-printer.js";
import { trimPlan } from "./trim-plan.js";

/** A string with its bounds, its pattern and its format. */
export function planString(schema: StringSchema, printer: PlanPrinter): JsonValue {
  const { minLength, maxLength, pattern, assertedFormat: format } = schema;
  const { part } = printer;
  const formatPlan = format === undefined ? null : planFormat(format, printer);
  const expression = pattern === undefined ? null : part(regularExpression(pattern));
  const limits = [minLength ?? null, maxLength ?? null, expression];
  if (limits.every((limit) => limit === null)) return formatPlan ?? "s";
  return trimPlan(["s", ...limits, formatPlan]);
}

function planFormat(format: StringFormat, { part, runtime }: PlanPrinter): JsonValue {
  const check = runtime("formatCheck", "checks/format-check");
  const isFormat = runtime(formatPredicates[format], `formats/${format}`);
  return part(`${check}(${stringLiteral(format)}, ${isFormat})`);
}
/** The limits of a format, both included. The upper one of 64 bits rounds to 2^63. */
const formatLimits = {
  int32: [-2_147_483_648, 2_147_483_647],
  int64: [-(2 ** 63), 2 ** 63],
  float: [-3.402_823_466_385_288_6e38, 3.402_823_466_385_288_6e38],
  double: undefined,
} as const satisfies Record<NumberFormat, readonly [number, number] | undefined>;

/** A number with its limits, of which those that say the least are left out. */
export function planNumber(schema: NumberSchema, { part, runtime }: PlanPrinter): JsonValue {
  const { integer, assertedFormat, multipleOf } = schema;
  const isWhole = integer || assertedFormat === "int32" || assertedFormat === "int64";
  const [low, high] = formatLimits[assertedFormat ?? "double"] ?? [];
  const bounds = printBounds(schema);
  const strictest = (bound: Bound, choose: (...values: number[]) => number, own?: number) => {
    const limits = bounds.flatMap(({ name, limit }) => (name === bound ? [Number(limit)] : []));
    const all = own === undefined ? limits : [...limits, own];
    return all.length === 0 ? null : choose(...all);
  };
  const isTold = multipleOf === undefined || (multipleOf === 1 && integer);
  const limits = trimPlan([
    strictest("gte", Math.max, low),
    strictest("lte", Math.min, high),
    strictest("gt", Math.max),
    strictest("lt", Math.min),
    ...(isTold ? [] : planMultiple(multipleOf)),
  ]);
  if (limits.length === 0) return isWhole ? "i" : "n";
  return [
    part(runtime(isWhole ? "integerCheck" : "numberCheck", "checks/number-check")),
    ...limits,
  ];

  function planMultiple(divisor: number | bigint): readonly JsonValue[] {
    const isMultipleOf = runtime("isMultipleOf", "numbers/is-multiple-of");
    const suffix = typeof divisor === "bigint" ? "n" : "";
    return [Number(divisor), part(`${isMultipleOf}(${numberLiteral(divisor)}${suffix})`)];
  }
}

import type { JsonNumber, NumberFormat, NumberSchema } from "../../ir/schema.js";
import { numberLiteral } from "../code/number-literal.js";
import type { ValidatorPrinter } from "./validator-printer.js";
import type { Check } from "./zod-libraries.js";

/** A number with its bounds. */
export function printNumber(schema: NumberSchema, printer: ValidatorPrinter): string {
  const base = printBase(schema, printer);
  const bounds = printBounds(schema).map(({ name, limit }) => ({
    name,
    argument: numberLiteral(limit),
  }));
  const { multipleOf } = schema;
  // What is a multiple of one is an integer, and an integer anyway.
  const isTold = multipleOf === undefined || (multipleOf === 1 && schema.integer);
  return printer.check(base, [
    ...bounds,
    ...(isTold ? [] : [printMultipleOf(multipleOf, printer)]),
  ]);
}

/** The comparisons with the limits of a number, in the order of their keywords. */
export function printBounds(schema: NumberSchema): readonly Comparison[] {
  return boundRows.flatMap(({ keyword, print }) => {
    const value = schema[keyword];
    return value === undefined ? [] : [print(value)];
  });
}

interface Comparison {
  readonly name: Bound;
  readonly limit: JsonNumber;
}

function printBase(schema: NumberSchema, printer: ValidatorPrinter): string {
  const { integer, assertedFormat } = schema;
  if (assertedFormat === "int32") return `${printer.zod("int32")}()`;
  if (assertedFormat === "int64") return `${printer.runtime("int64", "numbers/int64")}()`;
  if (!integer) return `${printer.zod(numberKinds[assertedFormat ?? "double"])}()`;
  // zod's own integers end at 2^53, which is no matter where the bounds end before.
  if (isSafe(schema) && assertedFormat === undefined) return `${printer.zod("int")}()`;
  return `${printer.runtime("integer", "numbers/integer")}()`;
}

/** The numbers of zod that are exactly what a format says. */
const numberKinds = { float: "float32", double: "number" } as const satisfies Partial<
  Record<NumberFormat, string>
>;

function isSafe(schema: NumberSchema): boolean {
  const least = schema.minimum ?? schema.exclusiveMinimum;
  const most = schema.maximum ?? schema.exclusiveMaximum;
  return [least, most].every(
    (bound) => typeof bound === "number" && Math.abs(bound) <= Number.MAX_SAFE_INTEGER,
  );
}

/**
 * A row a bound. A limit that no number equals rounds to a neighbour: where that lies outside the limit, it is not
 * allowed itself; where it lies inside, it is.
 */
const boundRows = [
  {
    keyword: "minimum",
    print: (value) => printBound(value, { equal: "gte", down: "gt", up: "gte" }),
  },
  {
    keyword: "exclusiveMinimum",
    print: (value) => printBound(value, { equal: "gt", down: "gt", up: "gte" }),
  },
  {
    keyword: "maximum",
    print: (value) => printBound(value, { equal: "lte", down: "lte", up: "lt" }),
  },
  {
    keyword: "exclusiveMaximum",
    print: (value) => printBound(value, { equal: "lt", down: "lte", up: "lt" }),
  },
] as const satisfies readonly {
  readonly keyword: keyof NumberSchema;
  readonly print: (value: JsonNumber) => Comparison;
}[];

/** The names of comparisons in zod/mini. */
export type Bound = "gte" | "gt" | "lte" | "lt";

/** The check for a limit, by where its literal rounds to. */
function printBound(
  limit: JsonNumber,
  bound: { equal: Bound; down: Bound; up: Bound },
): Comparison {
  const rounded = Number(limit);
  // A number and a bigint compare exactly.
  const name = rounded < limit ? bound.down : rounded > limit ? bound.up : bound.equal;
  return { name, limit };
}

function printMultipleOf(value: JsonNumber, printer: ValidatorPrinter): Check {
  const multipleOf = printer.runtime("multipleOf", "numbers/multiple-of");
  const suffix = typeof value === "bigint" ? "n" : "";
  return { call: `${multipleOf}(${numberLiteral(value)}${suffix})` };
}

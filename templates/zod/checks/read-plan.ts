import { arrayCheck } from "./array-check.js";
import type { Check, Checked, MakeCheck, Reading } from "./check.js";
import {
  anything,
  isBoolean,
  isInteger,
  isNull,
  isNumber,
  isString,
  nothing,
  stringCheck,
  unlessNothing,
  valuesCheck,
} from "./leaf-checks.js";
import { objectCheck, type Shape } from "./object-check.js";
import { unionCheck } from "./union-check.js";

/** The plans that are one letter. */
const leaves: Readonly<Record<string, Check>> = {
  s: isString,
  b: isBoolean,
  i: isInteger,
  n: isNumber,
  "0": isNull,
  "*": anything,
  "!": nothing,
};

/** The plans that are lists, by what stands first. Kinds that few schemas need are parts, so that others do without. */
const kinds = {
  s: stringCheck,
  a: arrayCheck,
  "=": valuesCheck,
  "|": unionCheck,
  c: (reading: Reading, shape: Shape) => objectCheck(reading, shape),
  r: (reading: Reading, shape: Shape, others: unknown) =>
    objectCheck(reading, shape, unlessNothing(reading.of(others))),
  "0": ({ of }: Reading, plan: unknown): Check => {
    const check = of(plan);
    return (value, left, walk) => value === null || check(value, left, walk);
  },
} as const satisfies Readonly<Record<string, MakeCheck>>;

/**
 * Reads the plan of a schema: a letter for what most values are, a number for another schema, an object for one that keeps
 * undeclared keys, a list for everything else.
 */
export function createReading(parts: readonly unknown[], tolerates: boolean): Reading {
  const of = (plan: unknown): Check => {
    if (typeof plan === "string") return leaves[plan] ?? nothing;
    // What a text refers to in the place of a plan is a schema.
    if (typeof plan === "number") return (parts[plan] as Checked).checkFor(tolerates);
    if (!Array.isArray(plan)) return objectCheck(reading, plan as Shape, anything);
    const [kind, ...rest] = plan as readonly unknown[];
    // The generator writes each kind with the arguments that it takes.
    const make = typeof kind === "number" ? parts[kind] : kinds[kind as keyof typeof kinds];
    return (make as MakeCheck)(reading, ...(rest as never[]));
  };
  const reading: Reading = {
    of,
    strictly: (plan) => (tolerates ? createReading(parts, false).of(plan) : of(plan)),
    tolerates,
    parts,
  };
  return reading;
}

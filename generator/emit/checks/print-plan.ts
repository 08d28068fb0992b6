import type { JsonValue } from "../../document/json-value.js";
import type { ArraySchema, LiteralSchema, Schema, UnionSchema } from "../../ir/schema.js";
import { visitSchema } from "../../ir/visit-schema.js";
import type { PlanPrinter } from "./plan-printer.js";
import { planAssertions } from "./plan-assertions.js";
import { planNumber, planString } from "./plan-scalars.js";
import { planObject } from "./plan-object.js";
import { trimPlan } from "./trim-plan.js";

/** A schema as the plan that `templates/zod/checks/read-plan.ts` reads, which says what its validator says. */
export function printPlan(schema: Schema, printer: PlanPrinter): JsonValue {
  const bare = planKind(schema, printer);
  return schema.assertions.length === 0 ? bare : planAssertions(bare, schema.assertions, printer);
}

function planKind(schema: Schema, printer: PlanPrinter): JsonValue {
  return visitSchema<JsonValue>(schema, {
    unknown: () => "*",
    never: () => "!",
    null: () => "0",
    boolean: () => "b",
    number: (number) => planNumber(number, printer),
    string: (string) => planString(string, printer),
    binary: ({ direction }) =>
      direction === "request"
        ? [planPart(printer, "fileContentCheck", "file-content-check")]
        : [planPart(printer, "blobCheck", "blob-check")],
    literal: (literal) => planLiteral(literal, printer),
    array: (array) => planArray(array, printer),
    object: (object) => planObject(object, printer),
    union: (union) => planUnion(union, printer),
    intersection: ({ members }) => [
      planPart(printer, "intersectionCheck", "intersection-check"),
      ...members.map(printer.plan),
    ],
    reference: ({ target }) => printer.reference(target),
  });
}

function planPart({ part, runtime }: PlanPrinter, name: string, file: string): number {
  return part(runtime(name, `checks/${file}`));
}

function planLiteral({ values }: LiteralSchema, printer: PlanPrinter): JsonValue {
  if (values.some((value) => typeof value === "object" && value !== null))
    return [planPart(printer, "constantsCheck", "constants-check"), ...values];
  const others = values.filter((value) => value !== null);
  const isEnum = others.every((value) => typeof value === "string");
  return isEnum && others.length < values.length && others.length > 0
    ? ["0", ["=", ...others]]
    : ["=", ...values];
}

function planArray(schema: ArraySchema, printer: PlanPrinter): JsonValue {
  const { prefixItems, items, minItems, maxItems } = schema;
  if (prefixItems.length === 0)
    return trimPlan(["a", printer.plan(items), minItems ?? null, maxItems ?? null]);
  return [
    planPart(printer, "prefixItemsCheck", "prefix-items-check"),
    prefixItems.map(printer.plan),
    printer.plan(items),
    minItems ?? null,
    maxItems ?? null,
  ];
}

function planUnion(union: UnionSchema, printer: PlanPrinter): JsonValue {
  const { members, exactlyOne } = union;
  if (exactlyOne)
    return [
      planPart(printer, "exclusiveUnionCheck", "exclusive-union-check"),
      ...members.map(printer.plan),
    ];
  const others = members.filter((member) => member.kind !== "null" || member.assertions.length > 0);
  const choice = planChoice(union, others, printer);
  return others.length < members.length ? ["0", choice] : choice;
}

function planChoice(
  { tag, members, tagValues = [] }: UnionSchema,
  others: readonly Schema[],
  printer: PlanPrinter,
): JsonValue {
  const [only, ...rest] = others;
  if (only !== undefined && rest.length === 0) return printer.plan(only);
  if (tag === undefined) return ["|", ...others.map(printer.plan)];
  const rows = others.map((member) => [
    tagValues[members.indexOf(member)] ?? [],
    printer.plan(member),
  ]);
  return [planPart(printer, "taggedUnionCheck", "tagged-union-check"), tag, ...rows];
}

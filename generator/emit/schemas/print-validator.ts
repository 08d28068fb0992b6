import type { LiteralSchema, Schema, UnionSchema } from "../../ir/schema.js";
import { visitSchema } from "../../ir/visit-schema.js";
import { jsonLiteral } from "../code/json-literal.js";
import { stringLiteral } from "../code/string-literal.js";
import { printArray } from "./print-array.js";
import { printAssertion } from "./print-assertion.js";
import { printNumber } from "./print-number.js";
import { printObject } from "./print-object.js";
import { printString } from "./print-string.js";
import type { ValidatorPrinter } from "./validator-printer.js";

/**
 * A schema as an expression that builds its validator. What it infers is what `printType` prints: a test compares the
 * two for every schema.
 */
export function printValidator(schema: Schema, printer: ValidatorPrinter): string {
  const bare = printKind(schema, printer);
  if (schema.assertions.length === 0) return bare;
  const assertions = schema.assertions.map((assertion) => printAssertion(assertion, printer));
  return `${printer.runtime("constrain", "constrain")}(${[bare, ...assertions].join(", ")})`;
}

function printKind(schema: Schema, printer: ValidatorPrinter): string {
  const { zod, runtime, reference } = printer;
  return visitSchema<string>(schema, {
    unknown: () => `${zod("unknown")}()`,
    never: () => `${zod("never")}()`,
    null: () => `${zod("null")}()`,
    boolean: () => `${zod("boolean")}()`,
    number: (number) => printNumber(number, printer),
    string: (string) => printString(string, printer),
    binary: ({ direction }) =>
      direction === "request"
        ? `${runtime("fileContent", "file-content")}()`
        : `${zod("instanceof")}(Blob)`,
    literal: (literal) => printLiteral(literal, printer),
    array: (array) => printArray(array, printer),
    object: (object) => printObject(object, printer),
    union: (union) => printUnion(union, printer),
    intersection: ({ members }) => {
      const intersect = printer.fills
        ? runtime("intersectFilled", "intersect-filled")
        : runtime("intersect", "intersect");
      return `${intersect}(${printAll(members, printer)})`;
    },
    reference: ({ target }) => reference(target),
  });
}

/** Schemas as arguments. */
function printAll(schemas: readonly Schema[], printer: ValidatorPrinter): string {
  return schemas.map(printer.schema).join(", ");
}

function printLiteral(
  { values }: LiteralSchema,
  { zod, runtime, nullable }: ValidatorPrinter,
): string {
  const list = values.map(jsonLiteral).join(", ");
  if (values.some((value) => typeof value === "object" && value !== null)) {
    return `${runtime("constants", "constants")}(${list})`;
  }
  if (values.length === 1) return `${zod("literal")}(${list})`;
  const others = values.filter((value) => value !== null);
  // An object has the members of an enum as keys, and `__proto__` is none.
  const isEnum = others.every((value) => typeof value === "string" && value !== "__proto__");
  if (!isEnum || others.length === 0) return `${zod("literal")}([${list}])`;
  const choice = `${zod("enum")}([${others.map(jsonLiteral).join(", ")}])`;
  return others.length < values.length ? nullable(choice) : choice;
}

function printUnion(union: UnionSchema, printer: ValidatorPrinter): string {
  const { members, exactlyOne, tag } = union;
  if (exactlyOne) {
    const exclusiveUnion = printer.runtime("exclusiveUnion", "union-of");
    return `${exclusiveUnion}([${printAll(members, printer)}])`;
  }
  const others = members.filter((member) => member.kind !== "null" || member.assertions.length > 0);
  const choice = printChoice(others, tag, printer);
  return others.length < members.length ? printer.nullable(choice) : choice;
}

function printChoice(
  members: readonly Schema[],
  tag: string | undefined,
  printer: ValidatorPrinter,
): string {
  const [only, ...rest] = members;
  if (only !== undefined && rest.length === 0) return printer.schema(only);
  if (tag === undefined) {
    return `${printer.runtime("unionOf", "union-of")}([${printAll(members, printer)}])`;
  }
  const taggedUnion = printer.runtime("taggedUnion", "tagged-union");
  return `${taggedUnion}(${stringLiteral(tag)}, [${printAll(members, printer)}])`;
}

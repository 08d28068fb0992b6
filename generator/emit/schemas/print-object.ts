import { isJsonArray, isJsonObject } from "../../document/json-value.js";
import type { ObjectSchema, Property } from "../../ir/schema.js";
import { jsonLiteral } from "../code/json-literal.js";
import { literalKey } from "../code/property-key.js";
import { regularExpression } from "../code/regular-expression.js";
import type { ValidatorPrinter } from "./validator-printer.js";

/** An object: zod's own where it reads keys as JSON Schema does, else one that reads own keys, patterns and the rest. */
export function printObject(schema: ObjectSchema, printer: ValidatorPrinter): string {
  const rest = restOf(schema);
  if (needsOwnKeys(schema)) return printObjectOf(schema, rest, printer);
  const isBare = schema.properties.length === 0;
  return isBare ? printBare(schema, rest, printer) : printShaped(schema, rest, printer);
}

/**
 * What keys beside the declared ones may be: nothing; anything, with or without an index signature in the type; or the
 * instances of a schema.
 */
type Rest = "closed" | "open" | "indexed" | "typed";

function restOf({ additionalProperties: others, indexed, patternProperties }: ObjectSchema): Rest {
  if (others.kind === "never") return "closed";
  if (others.kind !== "unknown" || others.assertions.length > 0) return "typed";
  return indexed || patternProperties.length > 0 ? "indexed" : "open";
}

/** Names that every object inherits: zod takes an inherited member for a value, and drops `__proto__`. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

function needsOwnKeys({ properties, patternProperties }: ObjectSchema): boolean {
  return patternProperties.length > 0 || properties.some(({ name }) => inherited.has(name));
}

function printBare(schema: ObjectSchema, rest: Rest, printer: ValidatorPrinter): string {
  const print: Readonly<Record<Rest, () => string>> = {
    closed: () => `${printer.zod("strictObject")}({})`,
    open: () => `${printer.zod("looseObject")}({})`,
    indexed: () => `${printer.zod("looseObject")}({})`,
    typed: () => `${printer.runtime("recordOf", "object-of")}(${printRest(schema, printer)})`,
  };
  return print[rest]();
}

function printShaped(schema: ObjectSchema, rest: Rest, printer: ValidatorPrinter): string {
  const shape = printShape(schema, printer);
  const print: Readonly<Record<Rest, () => string>> = {
    closed: () => `${printer.zod("strictObject")}(${shape})`,
    open: () => `${printer.runtime("openObject", "open-object")}(${shape})`,
    indexed: () => `${printer.zod("looseObject")}(${shape})`,
    typed: () => printObjectOf(schema, rest, printer),
  };
  return print[rest]();
}

function printObjectOf(schema: ObjectSchema, rest: Rest, printer: ValidatorPrinter): string {
  const others = {
    closed: () => printer.runtime("closed", "object-of"),
    open: () => printer.runtime("open", "object-of"),
    indexed: () => printRest(schema, printer),
    typed: () => printRest(schema, printer),
  } satisfies Record<Rest, () => string>;
  const patterns = schema.patternProperties.map(({ pattern, schema: values }) => {
    const matching = printer.runtime("matching", "object-of");
    return `${matching}(${regularExpression(pattern)}, ${printer.schema(values)})`;
  });
  const parts = [printShape(schema, printer), others[rest](), ...patterns];
  return `${printer.runtime("objectOf", "object-of")}(${parts.join(", ")})`;
}

function printRest({ additionalProperties }: ObjectSchema, printer: ValidatorPrinter): string {
  return printer.schema(additionalProperties);
}

function printShape({ properties }: ObjectSchema, printer: ValidatorPrinter): string {
  const members = properties.map((property) => printProperty(property, printer));
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function printProperty(property: Property, printer: ValidatorPrinter): string {
  const { name, required, fallback } = property;
  const isOptional = !required && fallback?.isPromised !== true;
  const value = printValue(property, printer);
  return `${literalKey(name)}: ${isOptional ? printer.optional(value) : value}`;
}

function printValue({ schema, fallback }: Property, printer: ValidatorPrinter): string {
  const value = printer.schema(schema);
  if (fallback === undefined) return value;
  const withDefault = printer.runtime("withDefault", "with-default");
  const isComposite = isJsonArray(fallback.value) || isJsonObject(fallback.value);
  const literal = jsonLiteral(fallback.value);
  return `${withDefault}(${value}, () => ${isComposite ? `(${literal})` : literal})`;
}

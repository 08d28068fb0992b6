import type { ArraySchema, JsonNumber } from "../../ir/schema.js";
import { numberLiteral } from "../code/number-literal.js";
import type { ValidatorPrinter } from "./validator-printer.js";
import type { Check } from "./zod-libraries.js";

/** An array with its bounds; zod's own where no position has a schema of its own. */
export function printArray(schema: ArraySchema, printer: ValidatorPrinter): string {
  if (schema.prefixItems.length > 0) return printPrefixed(schema, printer);
  const { items, minItems, maxItems } = schema;
  return printer.check(
    `${printer.zod("array")}(${printer.schema(items)})`,
    printLengths({ least: minItems, most: maxItems }),
  );
}

/** Limits of the number of items, or of code points. */
export function printLengths({
  least,
  most,
}: {
  readonly least: JsonNumber | undefined;
  readonly most: JsonNumber | undefined;
}): readonly Check[] {
  const checks: Check[] = [];
  if (least !== undefined) checks.push({ name: "minLength", argument: numberLiteral(least) });
  if (most !== undefined) checks.push({ name: "maxLength", argument: numberLiteral(most) });
  return checks;
}

function printPrefixed(schema: ArraySchema, printer: ValidatorPrinter): string {
  const { prefixItems, items, minItems = 0, maxItems } = schema;
  const positions = prefixItems.map((item) => printer.schema(item));
  const parts = [
    `required: [${positions.slice(0, minItems).join(", ")}]`,
    `optional: [${positions.slice(minItems).join(", ")}]`,
    `rest: ${printer.schema(items)}`,
  ];
  if (minItems > prefixItems.length) parts.push(`minItems: ${numberLiteral(minItems)}`);
  if (maxItems !== undefined) parts.push(`maxItems: ${numberLiteral(maxItems)}`);
  return `${printer.runtime("prefixItems", "prefix-items")}({ ${parts.join(", ")} })`;
}

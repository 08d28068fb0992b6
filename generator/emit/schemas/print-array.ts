import type { ArraySchema } from "../../ir/schema.js";
import { numberLiteral } from "../code/number-literal.js";
import type { ValidatorPrinter } from "./validator-printer.js";

/** An array with its bounds; zod's own where no position has a schema of its own. */
export function printArray(schema: ArraySchema, printer: ValidatorPrinter): string {
  if (schema.prefixItems.length > 0) return printPrefixed(schema, printer);
  const { items, minItems, maxItems } = schema;
  const least = minItems === undefined ? "" : `.min(${numberLiteral(minItems)})`;
  const most = maxItems === undefined ? "" : `.max(${numberLiteral(maxItems)})`;
  return `${printer.zod("array")}(${printer.schema(items)})${least}${most}`;
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

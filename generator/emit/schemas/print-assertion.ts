import type { Assertion, Schema } from "../../ir/schema.js";
import { jsonLiteral } from "../code/json-literal.js";
import { numberLiteral } from "../code/number-literal.js";
import { stringLiteral } from "../code/string-literal.js";
import { printEvaluatedItems, printEvaluatedProperties } from "./print-evaluated.js";
import type { ValidatorPrinter } from "./validator-printer.js";

/** An assertion as a call of its module in the runtime. */
export function printAssertion(
  assertion: Assertion,
  printer: Pick<ValidatorPrinter, "runtime" | "schema">,
): string {
  const { schema: of } = printer;
  const call = (name: string, file: string, ...parts: readonly string[]): string =>
    `${printer.runtime(name, `assertions/${file}`)}(${parts.join(", ")})`;
  switch (assertion.keyword) {
    case "not":
      return call("not", "not", of(assertion.schema));
    case "anyOf":
      return call("anyOf", "any-of", ...assertion.schemas.map(of));
    case "oneOf":
      return call("oneOf", "one-of", ...assertion.schemas.map(of));
    case "if":
      return call("when", "when", of(assertion.if), printBranches(assertion, of));
    case "uniqueItems":
      return call("uniqueItems", "unique-items");
    case "contains":
      return call("contains", "contains", of(assertion.schema), printCount(assertion));
    case "minProperties":
      return call("minProperties", "min-properties", numberLiteral(assertion.value));
    case "maxProperties":
      return call("maxProperties", "max-properties", numberLiteral(assertion.value));
    case "propertyNames":
      return call("propertyNames", "property-names", of(assertion.schema));
    case "dependentRequired": {
      const { key, keys } = assertion;
      return call("dependentRequired", "dependent-required", stringLiteral(key), jsonLiteral(keys));
    }
    case "dependentSchemas": {
      const { key, schema } = assertion;
      return call("dependentSchemas", "dependent-schemas", stringLiteral(key), of(schema));
    }
    case "unevaluatedProperties": {
      const evaluated = printEvaluatedProperties(assertion.evaluated, of);
      return call(
        "unevaluatedProperties",
        "unevaluated-properties",
        of(assertion.schema),
        evaluated,
      );
    }
    case "unevaluatedItems": {
      const evaluated = printEvaluatedItems(assertion.evaluated, of);
      return call("unevaluatedItems", "unevaluated-items", of(assertion.schema), evaluated);
    }
  }
}

function printBranches(
  assertion: Extract<Assertion, { keyword: "if" }>,
  of: (schema: Schema) => string,
): string {
  const branches = (["then", "else"] as const).flatMap((branch) => {
    const schema = assertion[branch];
    return schema === undefined ? [] : [`${branch}: ${of(schema)}`];
  });
  return `{ ${branches.join(", ")} }`;
}

function printCount({ min, max }: Extract<Assertion, { keyword: "contains" }>): string {
  const most = max === undefined ? "" : `, max: ${numberLiteral(max)}`;
  return `{ min: ${numberLiteral(min)}${most} }`;
}

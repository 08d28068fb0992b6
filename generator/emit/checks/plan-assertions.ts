import type { JsonValue } from "../../document/json-value.js";
import type { Assertion, Schema } from "../../ir/schema.js";
import { jsonLiteral } from "../code/json-literal.js";
import { printAssertion } from "../schemas/print-assertion.js";
import { runtimeSymbol } from "../symbols.js";
import type { PlanPrinter } from "./plan-printer.js";

/** A plan with what an instance must satisfy beside it. */
export function planAssertions(
  bare: JsonValue,
  assertions: readonly Assertion[],
  printer: PlanPrinter,
): JsonValue {
  const { part, runtime } = printer;
  return [
    part(runtime("constrainedCheck", "checks/constrained-check")),
    bare,
    ...assertions.map((assertion) => planAssertion(assertion, printer)),
  ];
}

/** A plan where there is one that says the same, else the number of a function that makes the assertion. */
function planAssertion(assertion: Assertion, printer: PlanPrinter): JsonValue {
  const { part, runtime, plan } = printer;
  switch (assertion.keyword) {
    case "anyOf":
      return ["|", ...assertion.schemas.map(plan)];
    case "oneOf": {
      const union = runtime("exclusiveUnionCheck", "checks/exclusive-union-check");
      return [part(union), ...assertion.schemas.map(plan)];
    }
    case "propertyNames": {
      const names = runtime("propertyNamesCheck", "checks/property-names-check");
      return [part(names), plan(assertion.schema)];
    }
    default:
      return printer.part(printMaker(assertion, printer));
  }
}

/** A function that makes an assertion. A part is no more than `unknown` to its list, so that a parameter needs its type. */
function printMaker(assertion: Assertion, { runtime, plan, use }: PlanPrinter): string {
  const schemas: string[] = [];
  const schema = (of: Schema): string => {
    schemas.push(use(schemaOf));
    return `schemaOf(${jsonLiteral(plan(of))})`;
  };
  const text = printAssertion(assertion, { runtime, schema });
  const [type] = schemas;
  return `(${type === undefined ? "" : `schemaOf: ${type}`}) => ${text}`;
}

const schemaOf = runtimeSymbol("SchemaOf", "zod/checks/constrained-check", "type");

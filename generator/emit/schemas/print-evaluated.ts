import type { Conditional, EvaluatedItems, EvaluatedProperties, Schema } from "../../ir/schema.js";
import { jsonLiteral } from "../code/json-literal.js";
import { numberLiteral } from "../code/number-literal.js";
import { regularExpression } from "../code/regular-expression.js";

type Print = (schema: Schema) => string;

/** What is evaluated, as an object literal without the members that say nothing. */
export function printEvaluatedProperties(evaluated: EvaluatedProperties, of: Print): string {
  const { all, keys, patterns, when } = evaluated;
  return printMembers([
    all && "all: true",
    keys.length > 0 && `keys: ${jsonLiteral(keys)}`,
    patterns.length > 0 && `patterns: [${patterns.map(regularExpression).join(", ")}]`,
    printWhen(when, of, (nested) => printEvaluatedProperties(nested, of)),
  ]);
}

/** What is evaluated, as an object literal without the members that say nothing. */
export function printEvaluatedItems(evaluated: EvaluatedItems, of: Print): string {
  const { all, prefix, contains, when } = evaluated;
  return printMembers([
    all && "all: true",
    prefix > 0 && `prefix: ${numberLiteral(prefix)}`,
    contains.length > 0 && `contains: [${contains.map(of).join(", ")}]`,
    printWhen(when, of, (nested) => printEvaluatedItems(nested, of)),
  ]);
}

function printWhen<Evaluated>(
  when: readonly Conditional<Evaluated>[],
  of: Print,
  nested: (evaluated: Evaluated) => string,
): string | false {
  const conditions = when.map((condition) =>
    printMembers([
      `schema: ${of(condition.schema)}`,
      condition.then !== undefined && `then: ${nested(condition.then)}`,
      condition.else !== undefined && `else: ${nested(condition.else)}`,
    ]),
  );
  return conditions.length > 0 && `when: [${conditions.join(", ")}]`;
}

function printMembers(members: readonly (string | false)[]): string {
  const present = members.filter((member) => member !== false);
  return present.length === 0 ? "{}" : `{ ${present.join(", ")} }`;
}

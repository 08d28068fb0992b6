import type { Schema } from "../../ir/schema.js";
import { kinds } from "./check-place.js";
import type { PageFacts } from "./page-facts.js";
import type { RuleField, RuleProblem } from "./rule-problem.js";

export interface ParameterCheck {
  readonly field: RuleField;
  /** As the rule has it; undefined where it says nothing. */
  readonly name: string | undefined;
  /** What the parameter takes; undefined where the client counts. */
  readonly value: Schema | undefined;
}

/**
 * Checks that a query parameter takes what the pages give, or a number; what is wrong is added to the problems. True
 * where a number has to be written as text.
 */
export function checkParameter(
  { field, name, value }: ParameterCheck,
  { parameters, view }: PageFacts,
  problems: RuleProblem[],
): boolean {
  if (name === undefined) return false;
  const parameter = parameters.find((candidate) => candidate.name === name);
  if (parameter === undefined) {
    const known = parameters.map((candidate) => candidate.name);
    problems.push({ field, kind: "no-parameter", value: name, known });
    return false;
  }
  const taken = view.typesOf(parameter.schema);
  const given = value === undefined ? undefined : view.typesOf(value);
  const gives = (types: readonly string[]): boolean =>
    given === undefined
      ? types === kinds.number.types
      : [...given].some((type) => types.includes(type));
  const takesNumber = kinds.number.types.some((type) => taken.has(type));
  if (gives(kinds.number.types) && takesNumber) return false;
  if (gives(kinds.text.types) && taken.has("string")) return false;
  if (gives(kinds.number.types) && taken.has("string")) return true;
  const expected = gives(kinds.number.types) ? kinds.number.expected : kinds.text.expected;
  problems.push({ field, kind: "type", value: name, expected });
  return false;
}

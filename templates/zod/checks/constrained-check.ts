import type * as z from "zod";
import type { Assertion } from "../constrain.js";
import type { Context, Issue as RawIssue, Payload } from "../run.js";
import { hasWrongType, issuesOf, tell, type Check, type Reading, type Walk } from "./check.js";
import { tellUnrecognized } from "./object-check.js";

/** Turns a plan into a schema, as far as assertions ask for one. */
export type SchemaOf = (plan: unknown) => z.ZodType;

/** Makes an assertion of the schemas that it names. */
type MakeAssertion = (schemaOf: SchemaOf) => Assertion;

/** An instance of a plan that passes further plans, and assertions, which are parts of the schema. */
export function constrainedCheck(
  reading: Reading,
  plan: unknown,
  ...others: readonly unknown[]
): Check {
  const check = reading.of(plan);
  const conditions = others.map((other) =>
    // A number is that of a part; an assertion is made of schemas that tolerate nothing.
    typeof other === "number"
      ? assertionCheck((reading.parts[other] as MakeAssertion)(schemaIn(reading)))
      : planCondition(reading.strictly(other)),
  );
  return (value, left, walk) => {
    if (walk.issues === undefined)
      return (
        check(value, left, walk) && conditions.every((holds) => holds(value, left, walk, true))
      );
    const issues = issuesOf(check, value, left, walk);
    for (const issue of issues) tell(walk, left, issue);
    if (hasWrongType(issues)) return false;
    let isValid = issues.length === 0;
    for (const holds of conditions) isValid = holds(value, left, walk, isValid) && isValid;
    return isValid;
  };
}

/** What an assertion needs to know of the walk that it is asked in. */
interface AssertionContext extends Context {
  readonly walk: Walk;
  readonly left: number;
}

/** A check that also knows whether the value is valid so far: some assertions have nothing to say of one that is not. */
type Condition = (value: unknown, left: number, walk: Walk, isValid: boolean) => boolean;

function planCondition(check: Check): Condition {
  return (value, left, walk) => check(value, left, walk);
}

function assertionCheck(assertion: Assertion): Condition {
  return (value, left, walk, isValid) => {
    const known: readonly RawIssue[] = isValid ? [] : [{ code: "custom", input: value }];
    const payload: Payload = { value, issues: [...known] };
    const context: AssertionContext = { async: false, walk, left };
    assertion(payload, context);
    const issues = payload.issues.slice(known.length);
    for (const issue of issues) tellRaw(issue, left, walk);
    return issues.length === 0;
  };
}

function tellRaw(issue: RawIssue, left: number, walk: Walk): void {
  const { code, path = [], message } = issue;
  if (code === "unrecognized_keys" && message === undefined)
    tellUnrecognized(issue.keys as readonly string[], left, walk);
  else tell(walk, left, { ...issue, code, path, message: String(message) });
}

/** Its schemas run, and say when they let nothing through. */
function schemaIn(reading: Reading): SchemaOf {
  return (plan) => {
    const check = reading.strictly(plan);
    const run = (payload: Payload, { walk, left }: AssertionContext): Payload => ({
      value: payload.value,
      // They have their messages already.
      issues: issuesOf(check, payload.value, left, walk) as unknown as RawIssue[],
    });
    const def = { type: plan === "!" ? "never" : "unknown" };
    const schema: unknown = { _zod: { def, run } };
    return schema as z.ZodType;
  };
}

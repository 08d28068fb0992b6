import { isAddition } from "./additions.js";
import type { Call } from "./call.js";
import type { ValidationPolicy } from "./client-options.js";
import { exceedsDepth, tooDeep } from "./depth.js";
import { ValidationError } from "./errors/validation-error.js";
import type { Direction, ValidationIssue } from "./errors/validation-error.js";
import type { SchemaIssue, SchemaResult, StandardSchema } from "./standard-schema.js";

/**
 * Checks a body by the client's policy and gives what to go on with, undefined where that is the body as it is; a client
 * without validators has none.
 */
export type Validate = (
  call: Call,
  direction: Direction,
  schema: StandardSchema | undefined,
  value: unknown,
) => Promise<unknown>;

const defaultPolicy = { request: "throw", response: "warn" } satisfies Record<
  Direction,
  ValidationPolicy
>;

/** More distinct issues than this are not remembered, and so not reported, by one client. */
const reportedLimit = 1_000;

/** Validates by Standard Schema: throws or reports, as the policy of the direction says. */
export const validate: Validate = async (call, direction, schema, value) => {
  await judge(call, direction, schema, value);
};

/** Gives the validator's answer where it was asked for one and the call goes on. */
export async function judge(
  ...[call, direction, schema, value]: Parameters<Validate>
): Promise<SchemaResult | undefined> {
  const policy = call.settings.validation?.[direction] ?? defaultPolicy[direction];
  if (policy === "off" || schema === undefined) return undefined;
  const isTolerant = direction === "response" && call.settings.validation?.additions !== "report";
  if (isTolerant && schema["~tolerates"]?.(value) === true) return undefined;
  const answer = await ask(schema, value);
  const found = answer.issues ?? [];
  const issues = found.filter((issue) => !(isTolerant && isAddition(issue, value))).map(describe);
  if (issues.length > 0 && policy === "throw")
    throw new ValidationError(call.progress, direction, issues);
  for (const issue of issues) report(call, direction, issue);
  return answer;
}

function ask(schema: StandardSchema, value: unknown): SchemaResult | Promise<SchemaResult> {
  return exceedsDepth(value)
    ? { issues: [{ ...tooDeep, code: tooDeep.rule, path: [] }] }
    : schema["~standard"].validate(value);
}

function describe(issue: SchemaIssue): ValidationIssue {
  const { code, message } = issue;
  return { path: pointerOf(issue), rule: code ?? message, message };
}

function pointerOf(issue: SchemaIssue): string {
  const keys = (issue.path ?? []).map((step) => (typeof step === "object" ? step.key : step));
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function report(call: Call, direction: Direction, issue: ValidationIssue): void {
  const { reported } = call.client;
  const operation = call.operation.id;
  // An index is no other place: a list of a hundred wrong items is one report.
  const path = issue.path.replaceAll(/\/\d+(?=\/|$)/g, "/*");
  const key = [operation, direction, path, issue.rule].join(" ");
  if (reported.has(key) || reported.size >= reportedLimit) return;
  reported.add(key);
  const told = { operation, direction, ...issue };
  call.settings.onValidationIssue?.(told);
  for (const middleware of call.settings.middleware ?? []) middleware.onValidationIssue?.(told);
}

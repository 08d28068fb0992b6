import type { Call } from "./call.js";
import type { ValidationPolicy, ValidationSettings } from "./client-options.js";
import { ValidationError } from "./errors/validation-error.js";
import type { Direction, ValidationIssue } from "./errors/validation-error.js";
import { examine } from "./examine.js";
import type { Examined } from "./examine.js";
import type { StandardSchema } from "./standard-schema.js";

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

/** Gives what the validator found where it was asked and the call goes on. */
export async function judge(
  ...[call, direction, schema, value]: Parameters<Validate>
): Promise<Examined | undefined> {
  const policy = asked(call, direction) ?? defaultPolicy[direction];
  if (policy === "off" || schema === undefined) return undefined;
  const isTolerant = direction === "response" && asked(call, "additions") !== "report";
  const examined = await examine(schema, value, isTolerant ? "accept" : "report");
  const { issues } = examined;
  if (issues.length > 0 && policy === "throw")
    throw new ValidationError(call.progress, direction, issues);
  for (const issue of issues) report(call, direction, issue);
  return examined;
}

/** What a call says goes before what its client says, setting by setting. */
function asked<Name extends keyof ValidationSettings>(
  { options, client }: Call,
  name: Name,
): ValidationSettings[Name] | undefined {
  return options.validation?.[name] ?? client.options.validation?.[name];
}

function report(call: Call, direction: Direction, issue: ValidationIssue): void {
  const reported = (call.client.reported ??= new Set());
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

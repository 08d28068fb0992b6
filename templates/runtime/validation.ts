import type { Call } from "./call.js";
import type { ValidationPolicy } from "./client-options.js";
import { exceedsDepth, tooDeep } from "./depth.js";
import { ValidationError } from "./errors/validation-error.js";
import type { Direction, ValidationIssue } from "./errors/validation-error.js";
import type { SchemaIssue, StandardSchema } from "./standard-schema.js";

/** What is validated: the value, its schema and where it stands. */
export interface ValidationSubject {
  readonly call: Call;
  readonly direction: Direction;
  /** What the paths of issues begin with: empty for a body, `query/limit` for a parameter. */
  readonly place: string;
  readonly schema: StandardSchema;
  readonly value: unknown;
}

/** Checks a value by the client's policy; a client without validators has none. */
export type Validate = (subject: ValidationSubject) => Promise<void>;

const defaultPolicy = { request: "throw", response: "warn" } satisfies Record<
  Direction,
  ValidationPolicy
>;

/** More distinct issues than this are not remembered, and so not reported, by one client. */
const reportedLimit = 1_000;

/** Validates by Standard Schema: throws or reports, as the policy of the direction says. */
export async function validate(subject: ValidationSubject): Promise<void> {
  const { call, direction } = subject;
  const policy = call.settings.validation?.[direction] ?? defaultPolicy[direction];
  if (policy === "off") return;
  const issues = await issuesOf(subject);
  if (issues.length === 0) return;
  if (policy === "throw") throw new ValidationError(call.progress, direction, issues);
  for (const issue of issues) report(call, direction, issue);
}

async function issuesOf({ schema, value, place }: ValidationSubject): Promise<ValidationIssue[]> {
  if (exceedsDepth(value)) return [tooDeep(place)];
  const result = await schema["~standard"].validate(value);
  return (result.issues ?? []).map((issue) => ({
    path: place + pointerOf(issue),
    rule: issue.code ?? issue.message,
    message: issue.message,
  }));
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

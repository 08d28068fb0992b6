import { isAddition } from "./additions.js";
import { exceedsDepth, tooDeep } from "./depth.js";
import type { ValidationIssue } from "./errors/validation-error.js";
import type { SchemaIssue, SchemaResult, StandardSchema } from "./standard-schema.js";

/** What a schema has against a value. */
export interface Examined {
  readonly issues: readonly ValidationIssue[];
  /** What the validator makes of the value, where it says so. */
  readonly value?: unknown;
}

/** Examines a value; with `accept`, what a server may add to what is specified is no issue. */
export type Examine = (
  schema: StandardSchema,
  value: unknown,
  additions: "accept" | "report",
) => Promise<Examined>;

/** Examines a value by Standard Schema, but for one that is too deep to look into. */
export const examine: Examine = async (schema, value, additions) => {
  if (additions === "accept" && schema["~tolerates"]?.(value) === true) return { issues: [] };
  const answer = await ask(schema, value);
  const found = (answer.issues ?? []).filter(
    (issue) => !(additions === "accept" && isAddition(issue, value)),
  );
  return { issues: found.map(describe), value: answer.value };
};

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

import type * as z from "zod";
import { isAddition } from "../../templates/runtime/additions.js";
import type { SchemaIssue } from "../../templates/runtime/standard-schema.js";
import { visits, type Running } from "../../templates/zod/visits.js";

/** What an emitted validator says about a value. */
export interface Answer {
  readonly issues: readonly SchemaIssue[];
  /** Where its predicate, zod and zod without generated code do not say the same. */
  readonly dissent?: string;
}

/** Asks a validator as callers do, and then each of the ways that it may take by itself. */
export function askEveryWay(validator: z.ZodType, value: unknown): Answer {
  const { error } = validator.safeParse(value);
  const issues: readonly SchemaIssue[] = error?.issues ?? [];
  if (issues.some(({ code }) => code === "too_deep")) return { issues };
  const verdicts = {
    asked: issues.length === 0,
    zod: askZod(validator, value, {}),
    "zod without generated code": askZod(validator, value, { jitless: true }),
  };
  const told = Object.entries(verdicts).map(
    ([way, accepts]) => `${way} ${accepts ? "accepts" : "refuses"}`,
  );
  if (new Set(Object.values(verdicts)).size > 1) return { issues, dissent: told.join(", ") };
  const isTolerable = issues.every((issue) => isAddition(issue, value));
  return tolerates(validator, value) && !isTolerable
    ? { issues, dissent: "tolerated, but something else is wrong than what a server may add" }
    : { issues };
}

/** A parse that has been entered asks no predicate. */
function askZod(
  validator: z.ZodType,
  value: unknown,
  settings: { readonly jitless?: boolean },
): boolean {
  const context: Running = { async: false, [visits]: new Map(), ...settings };
  const result = validator._zod.run({ value, issues: [] }, context);
  if (result instanceof Promise) throw new Error("generated validators are synchronous");
  return result.issues.length === 0;
}

/** Whether the client takes a response without asking what is wrong with it. */
export function tolerates(validator: z.ZodType, value: unknown): boolean {
  return (
    "~tolerates" in validator && (validator["~tolerates"] as (value: unknown) => boolean)(value)
  );
}

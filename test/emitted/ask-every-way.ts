import type * as z from "zod";
import { isAddition } from "../../templates/runtime/additions.js";
import type { SchemaIssue } from "../../templates/runtime/standard-schema.js";
import { checkOf } from "./import-validators.js";
import { visits, type Running } from "../../templates/zod/visits.js";

/** What an emitted validator says about a value. */
export interface Answer {
  readonly issues: readonly SchemaIssue[];
  /** Where its check, zod and zod without generated code do not say the same. */
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
  const unlike = askCheck(validator, value, { issues, isTolerable });
  return unlike === undefined ? { issues } : { issues, dissent: unlike };
}

/** A parse that has been entered asks no check. */
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

/** What the client's check says otherwise than the validator; undefined where there is no such check, and nothing. */
function askCheck(
  validator: z.ZodType,
  value: unknown,
  told: { readonly issues: readonly SchemaIssue[]; readonly isTolerable: boolean },
): string | undefined {
  const check = checkOf(validator);
  if (check === undefined) return undefined;
  const { issues = [] } = check["~standard"].validate(value);
  const unlike = findUnlike(told.issues, issues);
  if (unlike !== undefined) return unlike;
  if (check["~tolerates"](value) && !told.isTolerable)
    return "the check tolerates something else than what a server may add";
  const isTolerable = issues.every((issue) => isAddition(issue, value));
  return isTolerable === told.isTolerable ? undefined : "the check has other additions";
}

/**
 * Both name the same rules at the same places, and the check uses the validator's words. zod compares the length of values of
 * another type too, and names the limit of safe integers beside a stricter one, or instead of it.
 */
function findUnlike(
  theirs: readonly SchemaIssue[],
  ours: readonly SchemaIssue[],
): string | undefined {
  const rules = [theirs, ours].map(listRules);
  if (rules[0] !== rules[1])
    return `the check says ${String(rules[1])}, the validator ${String(rules[0])}`;
  const words = new Set(theirs.map(wordsOf));
  const unsafe = new Set(theirs.filter(namesSafeLimit).map(placeOf));
  // `zod/mini` has no words for its issues.
  const odd = ours.find(
    (issue) =>
      !words.has(wordsOf(issue)) &&
      !words.has(wordsOf({ ...issue, message: "Invalid input" })) &&
      !unsafe.has(placeOf(issue)),
  );
  return odd && `the check says ${wordsOf(odd)}, the validator ${[...words].join(", ")}`;
}

function namesSafeLimit({ message }: SchemaIssue): boolean {
  return message.endsWith(`=${String(Number.MAX_SAFE_INTEGER)}`);
}

function placeOf({ code, path = [] }: SchemaIssue): string {
  return JSON.stringify([code, path]);
}

function listRules(issues: readonly SchemaIssue[]): string {
  const wrongTypes = new Set(
    issues.filter(({ code }) => code === "invalid_type").map(({ path }) => JSON.stringify(path)),
  );
  const rules = issues
    .filter(
      ({ code = "", path }) =>
        !["too_small", "too_big"].includes(code) || !wrongTypes.has(JSON.stringify(path)),
    )
    .map(placeOf);
  return [...new Set(rules)].sort().join(", ");
}

function wordsOf({ code, path = [], message }: SchemaIssue): string {
  return JSON.stringify([code, path, message]);
}

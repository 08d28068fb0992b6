import type { PaginationRule } from "../../ir/pagination.js";

/** A member of a rule. */
export type RuleField = keyof PaginationRule;

/** Why a rule cannot be followed: the member that is wrong, and what is wrong about it. */
export type RuleProblem = { readonly field: RuleField } & (
  | { readonly kind: "missing" }
  | { readonly kind: "senseless" }
  | { readonly kind: "no-pointer"; readonly value: string }
  | { readonly kind: "no-property"; readonly value: string; readonly known: readonly string[] }
  | { readonly kind: "no-parameter"; readonly value: string; readonly known: readonly string[] }
  | { readonly kind: "type"; readonly value: string; readonly expected: string }
  | { readonly kind: "no-page" }
);

import type { Severity } from "../diagnostic.js";

/** One kind of problem: how much it matters and what a user reads. */
export interface Row<Parameters> {
  readonly severity: Severity;
  /** Of an error: the output is right without it, so that the configuration may make it matter less. */
  readonly lowerable?: true;
  /** Of an error: no later stage can make sense of the description, so that the run ends with what was found so far. */
  readonly unreadable?: true;
  /** States the fact, with the offending text in backticks. */
  readonly message: (parameters: Parameters) => string;
  /** Says what to do about it. */
  readonly hint: (parameters: Parameters) => string;
}

/** Types a row's parameters once, for its message and its hint. */
export function row<Parameters = Record<never, never>>(row: Row<Parameters>): Row<Parameters> {
  return row;
}

/** `a schema`, `an operation`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/iu.test(noun) ? "an" : "a"} ${noun}`;
}

/** A hint that names the nearest thing that exists, or else says what to do. */
export function didYouMean(suggestion: string | undefined, otherwise: string): string {
  return suggestion === undefined ? otherwise : `did you mean \`${suggestion}\`?`;
}

import type { Severity } from "./diagnostic.js";

interface Row<Parameters> {
  readonly severity: Severity;
  /** States the fact, with the offending text in backticks. */
  readonly message: (parameters: Parameters) => string;
  /** Says what to do about it. */
  readonly hint: (parameters: Parameters) => string;
}

/** Types a row's parameters once, for its message and its hint. */
function row<Parameters = Record<never, never>>(row: Row<Parameters>): Row<Parameters> {
  return row;
}

/** Every diagnostic that Clientwright knows, by code. */
export const catalogue = {
  "ref-not-found": row<{ ref: string; suggestion?: string | undefined }>({
    severity: "error",
    message: ({ ref }) => `\`${ref}\` points to nothing`,
    hint: ({ suggestion }) =>
      suggestion === undefined
        ? "define what it names, or correct the reference"
        : `did you mean \`${suggestion}\`?`,
  }),
} as const;

/** A phrase that names one kind of problem; stable, so that it can be searched for. */
export type DiagnosticCode = keyof typeof catalogue;

/** What the message of a code needs to know. */
export type DiagnosticParameters<Code extends DiagnosticCode> = Parameters<
  (typeof catalogue)[Code]["message"]
>[0];

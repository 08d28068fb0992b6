import { configurationRows } from "./catalogue/configuration.js";
import { loadRows } from "./catalogue/load.js";
import { normalizeRows } from "./catalogue/normalize.js";
import { validateRows } from "./catalogue/validate.js";

/** Every diagnostic that Clientwright knows, by code: one table per stage. */
export const catalogue = {
  ...configurationRows,
  ...loadRows,
  ...validateRows,
  ...normalizeRows,
} as const;

/** A phrase that names one kind of problem; stable, so that it can be searched for. */
export type DiagnosticCode = keyof typeof catalogue;

/** What the message of a code needs to know. */
export type DiagnosticParameters<Code extends DiagnosticCode> = Parameters<
  (typeof catalogue)[Code]["message"]
>[0];

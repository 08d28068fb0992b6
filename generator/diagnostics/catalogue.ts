import { configurationRows } from "./catalogue/configuration.js";
import { loadRows } from "./catalogue/load.js";
import { normalizeRows } from "./catalogue/normalize.js";
import { overlayRows } from "./catalogue/overlay.js";
import { paginationRows } from "./catalogue/pagination.js";
import { reportRows } from "./catalogue/report.js";
import type { Row } from "./catalogue/row.js";
import { validateApiRows } from "./catalogue/validate-api.js";
import { validateRows } from "./catalogue/validate.js";
import { writeRows } from "./catalogue/write.js";

const rows = {
  ...configurationRows,
  ...loadRows,
  ...overlayRows,
  ...validateRows,
  ...validateApiRows,
  ...normalizeRows,
  ...paginationRows,
  ...writeRows,
  ...reportRows,
} as const;

/** A phrase that names one kind of problem; stable, so that it can be searched for. */
export type DiagnosticCode = keyof typeof rows;

/** What the message of each code needs to know. */
type ParametersByCode = {
  readonly [Code in DiagnosticCode]: Parameters<(typeof rows)[Code]["message"]>[0];
};

/** What the message of a code needs to know. */
export type DiagnosticParameters<Code extends DiagnosticCode> = ParametersByCode[Code];

/** Every diagnostic that Clientwright knows, by code: one table per stage. */
export const catalogue: {
  readonly [Code in DiagnosticCode]: Row<ParametersByCode[Code]>;
} = rows;

import { row } from "./row.js";

/** What `normalize` reports: a description that says something we read in our own way. */
export const normalizeRows = {
  "keyword-ignored": row<{ keyword: string; reason: string }>({
    severity: "warning",
    message: ({ keyword, reason }) => `\`${keyword}\` is not enforced: ${reason}`,
    hint: () =>
      "the generated validators accept more than the description says; see `ignored` in manifest.json",
  }),
} as const;

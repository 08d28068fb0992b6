import { didYouMean, row } from "./row.js";

/** What `validate` reports: a description that says something wrong. */
export const validateRows = {
  "ref-not-found": row<{ ref: string; suggestion?: string | undefined }>({
    severity: "error",
    message: ({ ref }) => `\`${ref}\` points to nothing`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion, "define what it names, or correct the reference"),
  }),
} as const;

import { didYouMean, row } from "./row.js";

/** What `load` reports: a description that cannot be read. */
export const loadRows = {
  "file-not-found": row<{ file: string; suggestion?: string | undefined }>({
    severity: "error",
    message: ({ file }) => `\`${file}\` does not exist`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion, "check the path, and the folder it starts from"),
  }),
} as const;

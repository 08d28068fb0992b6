import { row } from "./row.js";

/** What the list of diagnostics says about itself. */
export const reportRows = {
  "many-alike": row<{ code: string; limit: number }>({
    severity: "info",
    message: ({ code, limit }) =>
      `\`${code}\` is found more than ${String(limit)} times; the rest is not shown`,
    hint: () => "correct what is shown, and run again",
  }),
} as const;
